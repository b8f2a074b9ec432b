package cascade.content.json;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// A parsed file that still knows where each of its values stood.
///
/// @param root   what it holds; missing when it could not be parsed
/// @param values where a value begins, by JSON pointer
/// @param keys   where the key of a value begins, by JSON pointer; elements of lists have none
record Document(JsonNode root, Map<String, Position> values, Map<String, Position> keys) {

    static final Document UNREADABLE = new Document(MissingNode.getInstance(), Map.of(), Map.of());

    boolean parsed() {
        return !root.isMissingNode();
    }

    /// Where the value stands; for one that is not there, where the value around it stands.
    Position value(String pointer) {
        String at = pointer;
        while (!values.containsKey(at) && !at.isEmpty()) {
            at = Pointer.parent(at);
        }
        return values.getOrDefault(at, Position.START);
    }

    /// Where the key of the value stands.
    Position key(String pointer) {
        Position key = keys.get(pointer);
        return key == null ? value(pointer) : key;
    }
}
