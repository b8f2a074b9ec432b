package cascade.content.json;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Builds the tree of a JSON text and notes where each value stands. Used once.
///
/// Jackson's own tree reader forgets the places, and stops at the first key that stands twice.
final class TreeBuilder {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.DEPTH)
                    .maxStringLength(Limits.TEXT)
                    .maxNameLength(Limits.KEY)
                    .maxNumberLength(Limits.DIGITS)
                    .maxTokenCount(Limits.TOKENS)
                    .build())
            .build();

    private final JsonNodeFactory nodes = JsonNodeFactory.instance;
    private final Map<String, Position> values = new HashMap<>();
    private final Map<String, Position> keys = new HashMap<>();
    private final Faults faults;

    TreeBuilder(Faults faults) {
        this.faults = faults;
    }

    /// @throws tools.jackson.core.JacksonException when the text is not JSON, or beyond the limits
    Document build(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            try {
                return whole(parser);
            } catch (StreamConstraintsException beyond) {
                // These come without a place.
                throw new StreamConstraintsException(beyond.getOriginalMessage(), parser.currentLocation());
            }
        }
    }

    private Document whole(JsonParser parser) {
        parser.nextToken();
        JsonNode root = value(parser, Pointer.ROOT);
        if (parser.nextToken() != null) {
            throw new StreamReadException(parser, SyntaxWords.AFTER_THE_END, parser.currentTokenLocation());
        }
        return new Document(root, values, keys);
    }

    private JsonNode value(JsonParser parser, String pointer) {
        values.put(pointer, place(parser));
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, pointer);
            case START_ARRAY -> array(parser, pointer);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser, pointer);
            case VALUE_TRUE -> nodes.booleanNode(true);
            case VALUE_FALSE -> nodes.booleanNode(false);
            case VALUE_NULL -> nodes.nullNode();
            default -> nodes.stringNode(parser.getString());
        };
    }

    private ObjectNode object(JsonParser parser, String pointer) {
        ObjectNode object = nodes.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            String child = Pointer.key(pointer, key);
            Position place = place(parser);
            if (object.has(key)) {
                faults.add(place, child, "The key " + Quote.of(key) + " stands here a second time.",
                        "It stands before in line " + keys.get(child).line() + "; keep one of the two.");
            }
            keys.put(child, place);
            parser.nextToken();
            object.set(key, value(parser, child));
        }
        return object;
    }

    private ArrayNode array(JsonParser parser, String pointer) {
        ArrayNode array = nodes.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser, Pointer.index(pointer, array.size())));
        }
        return array;
    }

    private JsonNode number(JsonParser parser, String pointer) {
        try {
            if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
                return nodes.numberNode(parser.getLongValue());
            }
            double number = parser.getDoubleValue();
            if (Double.isFinite(number)) {
                return nodes.numberNode(number);
            }
        } catch (InputCoercionException _) {
            // Told below, together with those that become infinite.
        }
        faults.add(place(parser), pointer, "The number " + Quote.of(parser.getString()) + " is too large.", "");
        return nodes.numberNode(0);
    }

    private static Position place(JsonParser parser) {
        TokenStreamLocation at = parser.currentTokenLocation();
        return new Position(at.getLineNr(), at.getColumnNr());
    }
}
