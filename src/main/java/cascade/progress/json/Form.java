package cascade.progress.json;

import cascade.progress.Progress;
import java.math.BigInteger;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Progress as the bytes of a file, and back. Looks at no disk.
final class Form {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Form() {}

    /// What a file turns out to be.
    sealed interface Read {}

    record Missing() implements Read {}

    record Sound(Progress progress) implements Read {}

    record Damaged(String reason) implements Read {}

    /// Of a form that only a newer program knows.
    record Newer(String reason) implements Read {}

    static byte[] write(Progress progress) {
        return MAPPER.writeValueAsBytes(Kept.of(progress));
    }

    static Read read(byte[] bytes) {
        try {
            JsonNode tree = MAPPER.readTree(bytes);
            JsonNode version = tree.path("version");
            if (version.isIntegralNumber()
                    && version.bigIntegerValue().compareTo(BigInteger.valueOf(Kept.VERSION)) > 0) {
                return new Newer("it is of form " + version + "; this program knows forms up to " + Kept.VERSION);
            }
            return new Sound(MAPPER.treeToValue(OlderForms.lift(tree), Kept.class).progress());
        } catch (JacksonException e) {
            return new Damaged(e.getOriginalMessage());
        } catch (RuntimeException e) {
            return new Damaged(e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }
}
