package cascade.content.json;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Puts the texts of a translation in place of those of the original.
///
/// A translation has the shape of its original and holds only texts, and the ids that tell entries apart. Entries with
/// an id are found by it, others by their place; paragraphs of sentences are replaced as a whole, because languages
/// break sentences in different places. What is not translated stays.
final class Overlay {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Overlay() {}

    static JsonNode over(JsonNode original, JsonNode overlay) {
        return over(Pointer.ROOT, original, overlay);
    }

    private static JsonNode over(String pointer, JsonNode original, JsonNode overlay) {
        if (original.isObject() && overlay.isObject()) {
            return object(pointer, original, overlay);
        }
        if (original.isArray() && overlay.isArray()) {
            return isWords(original) && isWords(overlay) ? overlay : list(pointer, original, overlay);
        }
        return original.isString() && overlay.isString() && TextKeys.isText(pointer) ? overlay : original;
    }

    private static JsonNode object(String pointer, JsonNode original, JsonNode overlay) {
        ObjectNode laid = NODES.objectNode();
        for (Map.Entry<String, JsonNode> entry : original.properties()) {
            String key = entry.getKey();
            laid.set(key, overlay.has(key) ? over(Pointer.key(pointer, key), entry.getValue(), overlay.get(key))
                    : entry.getValue());
        }
        return laid;
    }

    private static JsonNode list(String pointer, JsonNode original, JsonNode overlay) {
        ArrayNode laid = NODES.arrayNode();
        for (int i = 0; i < original.size(); i++) {
            int other = place(original.get(i), i, overlay);
            laid.add(other < 0 ? original.get(i)
                    : over(Pointer.index(pointer, i), original.get(i), overlay.get(other)));
        }
        return laid;
    }

    /// Where in an overlay's list the translation of an entry stands; -1 where there is none.
    static int place(JsonNode entry, int index, JsonNode overlay) {
        if (!entry.has("id")) {
            return index < overlay.size() ? index : -1;
        }
        for (int i = 0; i < overlay.size(); i++) {
            if (overlay.get(i).path("id").equals(entry.get("id"))) {
                return i;
            }
        }
        return -1;
    }

    /// Whether a list holds paragraphs, each a list of sentences.
    static boolean isWords(JsonNode list) {
        return list.isArray() && !list.isEmpty() && list.get(0).isArray();
    }
}
