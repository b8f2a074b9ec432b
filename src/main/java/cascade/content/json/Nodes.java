package cascade.content.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/// Walks through trees that may lack anything.
final class Nodes {

    private Nodes() {}

    /// The pointers of the entries of the list at a pointer; none where there is no list.
    static List<String> children(JsonNode root, String list) {
        var pointers = new ArrayList<String>();
        JsonNode node = root.at(list);
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            pointers.add(Pointer.index(list, index));
        }
        return pointers;
    }

    /// The pointers of a key in the entries of the list at a pointer.
    static List<String> each(JsonNode root, String list, String key) {
        return children(root, list).stream().map(entry -> Pointer.key(entry, key)).toList();
    }

    /// Hands on every text with its pointer, but for the note to editors in `$schema`.
    static void texts(JsonNode root, BiConsumer<String, String> reader) {
        texts(Pointer.ROOT, root, reader);
    }

    private static void texts(String pointer, JsonNode node, BiConsumer<String, String> reader) {
        if (node.isString()) {
            reader.accept(pointer, node.asString());
        } else if (node.isObject()) {
            for (Map.Entry<String, JsonNode> entry : node.properties()) {
                if (!entry.getKey().equals("$schema")) {
                    texts(Pointer.key(pointer, entry.getKey()), entry.getValue(), reader);
                }
            }
        } else {
            for (int index = 0; index < node.size(); index++) {
                texts(Pointer.index(pointer, index), node.get(index), reader);
            }
        }
    }

    /// The text at a pointer; empty where there is none.
    static String text(JsonNode root, String pointer) {
        return root.at(pointer).stringValue("");
    }

    static double number(JsonNode root, String pointer, double otherwise) {
        JsonNode node = root.at(pointer);
        return node.isNumber() ? node.doubleValue() : otherwise;
    }
}
