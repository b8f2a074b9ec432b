package cascade.content.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Checks a translation against its original: nothing in it that the original lacks; and lists what it lacks itself.
final class OverlayRules {

    private static final String LEAVE_OUT = "Leave it out; it is taken from the original.";

    private final Sheet overlay;
    private final JsonNode original;
    private final List<String> missing = new ArrayList<>();

    OverlayRules(Sheet overlay, JsonNode original) {
        this.overlay = overlay;
        this.original = original;
    }

    /// Tells the faults of the translation.
    ///
    /// @return pointers, in the original, of texts that are not translated
    List<String> check() {
        compare(Pointer.ROOT, original, Pointer.ROOT, overlay.root());
        return List.copyOf(missing);
    }

    private void compare(String at, JsonNode own, String pointer, JsonNode other) {
        if (own.isObject() && other.isObject()) {
            object(at, own, pointer, other);
        } else if (own.isArray() && other.isArray()) {
            list(at, own, pointer, other);
        } else if (own.isString() && other.isString()) {
            if (!TextKeys.isText(at) && !Pointer.last(at).equals("id")) {
                overlay.fault(pointer, "This is not a text to translate.", LEAVE_OUT);
            } else if (other.asString().isBlank() && !own.asString().isBlank()) {
                missing.add(at);
            }
        } else {
            overlay.fault(pointer, "This does not have the shape of the original.",
                    "Keep lists, objects and texts as they are there.");
        }
    }

    private void object(String at, JsonNode own, String pointer, JsonNode other) {
        for (Map.Entry<String, JsonNode> entry : own.properties()) {
            String key = entry.getKey();
            if (other.has(key)) {
                String here = Pointer.key(pointer, key);
                if (entry.getValue().isString() && !TextKeys.isText(Pointer.key(at, key)) && !key.equals("id")
                        && !key.equals("$schema")) {
                    overlay.faultAtKey(here, "\"" + key + "\" is not a text to translate.",
                            LEAVE_OUT);
                } else if (!key.equals("$schema")) {
                    compare(Pointer.key(at, key), entry.getValue(), here, other.get(key));
                }
            } else {
                lacks(Pointer.key(at, key), entry.getValue());
            }
        }
        for (String key : other.propertyNames()) {
            boolean allowed = pointer.isEmpty() && (key.equals("language") || key.equals("$schema"));
            if (!own.has(key) && !allowed) {
                overlay.faultAtKey(Pointer.key(pointer, key), "The original has no " + Quote.of(key) + " here.",
                        Nearest.hint(key, own.propertyNames()));
            }
        }
    }

    private void list(String at, JsonNode own, String pointer, JsonNode other) {
        if (Overlay.isWords(own)) {
            if (!Overlay.isWords(other)) {
                overlay.fault(pointer, "Here should be paragraphs, each a list of sentences.",
                        "Write [[\"A sentence.\", \"Another.\"], [\"A new paragraph.\"]].");
            }
            return;
        }
        boolean named = !own.isEmpty() && own.get(0).has("id");
        if (!named && own.size() != other.size()) {
            overlay.fault(pointer, "This list has " + other.size() + " entries; the original has " + own.size() + ".",
                    "Entries without an id are matched by their place, so both need as many.");
            return;
        }
        for (int i = 0; i < own.size(); i++) {
            int there = Overlay.place(own.get(i), i, other);
            if (there < 0) {
                lacks(Pointer.index(at, i), own.get(i));
            } else {
                compare(Pointer.index(at, i), own.get(i), Pointer.index(pointer, there), other.get(there));
            }
        }
        for (int i = 0; named && i < other.size(); i++) {
            String id = other.get(i).path("id").asString("");
            if (own.valueStream().noneMatch(entry -> entry.path("id").asString("").equals(id))) {
                overlay.fault(Pointer.index(pointer, i), "The original has no entry " + Quote.of(id) + ".",
                        "Its ids are those of the original; an entry without one there is left out here.");
            }
        }
    }

    private void lacks(String at, JsonNode own) {
        if (own.isString()) {
            if (TextKeys.isText(at) && !own.asString().isBlank()) {
                missing.add(at);
            }
        } else if (own.isObject()) {
            for (Map.Entry<String, JsonNode> entry : own.properties()) {
                lacks(Pointer.key(at, entry.getKey()), entry.getValue());
            }
        } else {
            for (int i = 0; i < own.size(); i++) {
                lacks(Pointer.index(at, i), own.get(i));
            }
        }
    }
}
