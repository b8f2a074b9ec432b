package cascade.content.json;

import cascade.content.Claim;
import cascade.content.Sentence;
import cascade.content.Tag;
import cascade.content.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// Takes the fields of an object one by one; a field that was left out gives its default.
///
/// Used on checked trees. On others it may throw `IllegalArgumentException`, `DateTimeException` or a
/// `JacksonException`, which [Mapping] turns into a fault.
record Fields(JsonNode node) {

    String text(String key) {
        return text(key, "");
    }

    String text(String key, String otherwise) {
        return node.path(key).asString(otherwise);
    }

    int integer(String key, int otherwise) {
        return node.path(key).asInt(otherwise);
    }

    long whole(String key, long otherwise) {
        return node.path(key).asLong(otherwise);
    }

    double number(String key, double otherwise) {
        return node.path(key).asDouble(otherwise);
    }

    boolean yes(String key) {
        return node.path(key).asBoolean(false);
    }

    LocalDate date(String key) {
        return node.has(key) ? LocalDate.parse(text(key)) : Defaults.NEVER;
    }

    /// A constant, written in lower case.
    <E extends Enum<E>> E constant(String key, Class<E> type, E otherwise) {
        return node.has(key) ? Enum.valueOf(type, text(key).toUpperCase(Locale.ROOT)) : otherwise;
    }

    boolean has(String key) {
        return node.has(key);
    }

    Fields object(String key) {
        return new Fields(node.path(key));
    }

    <T> List<T> list(String key, Function<Fields, T> entry) {
        return entries(node.path(key), one -> entry.apply(new Fields(one)));
    }

    List<String> texts(String key) {
        return entries(node.path(key), JsonNode::asString);
    }

    List<Double> numbers(String key) {
        return entries(node.path(key), JsonNode::asDouble);
    }

    Words words(String key) {
        return new Words(entries(node.path(key),
                paragraph -> entries(paragraph, sentence -> Sentence.parse(sentence.asString()))));
    }

    List<Claim> claims(String key) {
        return list(key, claim -> new Claim(claim.text("says"), claim.text("fact"), claim.yes("detail"), claim.tags(),
                claim.texts("sums")));
    }

    /// What the object deals with.
    Set<Tag> tags() {
        return texts("tags").stream().map(tag -> Tag.valueOf(tag.toUpperCase(Locale.ROOT))).collect(Collectors.toSet());
    }

    private static <T> List<T> entries(JsonNode list, Function<JsonNode, T> entry) {
        return StreamSupport.stream(list.spliterator(), false).map(entry).toList();
    }
}
