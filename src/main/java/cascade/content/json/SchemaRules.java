package cascade.content.json;

import com.networknt.schema.Error;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// Checks a sheet against the schema of its kind, and says each fault in plain words with a hint.
final class SchemaRules {

    private final Schemas schemas;

    SchemaRules(Schemas schemas) {
        this.schemas = schemas;
    }

    void check(Sheet sheet) {
        List<Error> errors = schemas.check(sheet.kind(), sheet.root()).stream()
                .filter(error -> !beyondRange(sheet, error)).toList();
        // One slip is told once: nothing more of a value of the wrong type, nor of a key that is there misspelt.
        Set<String> mistyped = errors.stream().filter(error -> error.getKeyword().equals("type"))
                .map(SchemaRules::pointer).collect(Collectors.toSet());
        Set<String> misspelt = errors.stream().filter(error -> error.getKeyword().equals("additionalProperties"))
                .flatMap(error -> Nearest.to(error.getProperty(), keys(sheet.kind(), error)).stream()
                        .map(meant -> Pointer.key(pointer(error), meant)))
                .collect(Collectors.toSet());
        var said = new HashSet<String>();
        for (Error error : errors) {
            boolean first = said.add(pointer(error) + ' ' + error.getKeyword() + ' ' + error.getProperty());
            boolean follows = error.getKeyword().equals("required")
                    ? misspelt.contains(Pointer.key(pointer(error), error.getProperty()))
                    : !error.getKeyword().equals("type") && mistyped.contains(pointer(error));
            if (first && !follows) {
                tell(sheet, error);
            }
        }
    }

    /// Whether the number is one that was too large to be read, so that another stands in its place.
    private static boolean beyondRange(Sheet sheet, Error error) {
        JsonNode value = error.getInstanceNode();
        return value != null && value.isNumber() && sheet.hasFaultAt(pointer(error));
    }

    private void tell(Sheet sheet, Error error) {
        String at = pointer(error);
        JsonNode value = error.getInstanceNode();
        JsonNode limit = error.getSchemaNode();
        switch (error.getKeyword()) {
            case "required" -> sheet.fault(at, "The key \"" + error.getProperty() + "\" is missing.",
                    meaning(sheet.kind(), around(error), error.getProperty()));
            case "additionalProperties" -> unknownKey(sheet, error);
            case "type" -> sheet.fault(at, "This should be " + type(limit.asString("")) + ", not "
                    + (value.isNumber() ? value.asString() : type(value)) + ".", "");
            case "enum" -> unknownWord(sheet, at, value, words(limit));
            case "minItems" -> sheet.fault(at, "This list has " + count(value.size(), "entry", "entries")
                    + "; it needs at least " + limit.asInt() + ".", "");
            case "maxItems" -> sheet.fault(at, "This list has " + count(value.size(), "entry", "entries")
                    + "; at most " + limit.asInt() + " are allowed.", "");
            case "minLength" -> sheet.fault(at, "This text is empty.", "Write it, or leave the key out.");
            case "maxLength" -> sheet.fault(at, "This text has " + length(value) + " characters; at most "
                    + limit.asInt() + " are allowed.", "Say it in fewer words, or in two sentences.");
            case "minimum" -> sheet.fault(at, "This number is " + value.asString() + "; it must be at least "
                    + limit.asString() + ".", "");
            case "maximum" -> sheet.fault(at, "This number is " + value.asString() + "; it must be at most "
                    + limit.asString() + ".", "");
            case "pattern" -> sheet.fault(at, Quote.of(value.asString()) + " is not written as it should be.",
                    schemas.part(sheet.kind(), around(error) + "/description").asString(""));
            case "uniqueItems" -> sheet.fault(at, "Two entries of this list are the same.", "Keep one of them.");
            default -> sheet.fault(at, "This does not fit the schema: " + Quote.safe(error.getMessage()) + ".", "");
        }
    }

    private void unknownKey(Sheet sheet, Error error) {
        String key = error.getProperty();
        Set<String> known = keys(sheet.kind(), error);
        String hint = Nearest.hint(key, known);
        sheet.faultAtKey(Pointer.key(pointer(error), key), "The key " + Quote.of(key) + " is not known here.",
                hint.isEmpty() ? "Known are: " + listed(known) + "." : hint);
    }

    /// The keys that the object of an error may have.
    private Set<String> keys(Kind kind, Error error) {
        return schemas.part(kind, around(error) + "/properties").propertyNames().stream()
                .filter(name -> !name.startsWith("$")).collect(Collectors.toSet());
    }

    private static void unknownWord(Sheet sheet, String at, JsonNode value, List<String> known) {
        String word = value.isString() ? value.asString() : "";
        String hint = Nearest.hint(word, known);
        String found = value.isString() ? Quote.of(word) : type(value);
        sheet.fault(at, "This should be one of: " + String.join(", ", known) + "; it is " + found + ".", hint);
    }

    /// What the schema says about a key, as a hint.
    private String meaning(Kind kind, String object, String key) {
        JsonNode named = schemas.part(kind, Pointer.key(object + "/properties", key));
        String shared = named.path("$ref").asString("").replace("#", "");
        return named.path("description").asString(schemas.part(kind, shared + "/description").asString(""));
    }

    /// Where in the schema the object stands whose keyword was broken.
    private static String around(Error error) {
        return Pointer.parent(error.getSchemaLocation().getFragment().toString());
    }

    private static String pointer(Error error) {
        return error.getInstanceLocation().toString();
    }

    private static List<String> words(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asString).toList();
    }

    private static String listed(Set<String> names) {
        return names.stream().sorted().collect(Collectors.joining(", "));
    }

    private static int length(JsonNode text) {
        String words = text.asString();
        return words.codePointCount(0, words.length());
    }

    private static String count(int n, String one, String many) {
        return n + " " + (n == 1 ? one : many);
    }

    private static String type(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> type("object");
            case ARRAY -> type("array");
            case STRING -> type("string");
            case NUMBER -> type("number");
            case BOOLEAN -> type("boolean");
            default -> "null";
        };
    }

    private static String type(String schemaType) {
        return switch (schemaType) {
            case "object" -> "an object in { }";
            case "array" -> "a list in [ ]";
            case "string" -> "a text in double quotes";
            case "number" -> "a number";
            case "integer" -> "a whole number";
            case "boolean" -> "true or false";
            default -> schemaType;
        };
    }
}
