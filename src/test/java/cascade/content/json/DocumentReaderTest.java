package cascade.content.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentReaderTest {

    private final Faults faults = new Faults("my.json");

    private Document read(byte[] bytes) {
        return new DocumentReader().read(bytes, faults);
    }

    private Document read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> told() {
        return faults.list().stream().map(Object::toString).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a": 1,}            | 1:9  | closes what cannot be closed here
            {"a": [1, 2,]}       | 1:13 | closes what cannot be closed here
            {"a": 1 "b": 2}      | 1:9  | A comma is missing
            {"a" 1}              | 1:6  | A colon is missing
            {a: 1}               | 1:2  | A key in double quotes
            {"a": [1}            | 1:9  | is not the one that is open
            {"a": yes}           | 1:7  | "yes" is not a JSON value
            {"a": NaN}           | 1:7  | "NaN" is not a JSON value
            {"a": 012}           | 1:8  | not written as JSON writes numbers
            {"a": "\\x"}         | 1:9  | The backslash
            {"a": 1} {}          | 1:10 | after the end
            {"a": "b             | 1:9  | ends too early
            {"a": 1 // no        | 1:9  | JSON knows no comments
            [1]                  | 1:1  | not hold a JSON object
            `   `                | 1:1  | The file is empty
            """)
    void aSyntaxErrorIsOneFaultInPlainWords(String text, String place, String reason) {
        Document document = read(text);

        assertThat(document.parsed()).isFalse();
        assertThat(told()).singleElement().asString().startsWith("my.json:" + place + ": /: ").contains(reason);
    }

    @Test
    void aLineBreakInsideATextIsToldWhereItStands() {
        read("{\n  \"a\": \"b\n  c\"\n}");

        assertThat(told()).singleElement().asString().startsWith("my.json:2:10:").contains("A line break");
    }

    @Test
    void aKeyThatStandsTwiceIsTold() {
        read("{\"a\": {\"b\": 1},\n \"a\": {\"b\": 2}}");

        assertThat(told()).containsExactly("my.json:2:2: /a: The key \"a\" stands here a second time. "
                + "It stands before in line 1; keep one of the two.");
    }

    @ParameterizedTest
    @CsvSource({"1e999", "-1e999", "99999999999999999999"})
    void aNumberBeyondRangeIsAFault(String number) {
        read("{\"a\": " + number + "}");

        assertThat(told()).containsExactly("my.json:1:7: /a: The number \"" + number + "\" is too large.");
    }

    @Test
    void aByteOrderMarkIsPassedOver() {
        Document document = read("\uFEFF{\"a\": true}");

        assertThat(told()).isEmpty();
        assertThat(document.value("/a")).isEqualTo(new Position(1, 7));
    }

    @Test
    void whatIsNotUtf8IsToldAtItsFirstWrongByte() {
        read(new byte[] {'{', '\n', ' ', '"', (byte) 0xff, '"'});

        assertThat(told()).singleElement().asString().startsWith("my.json:2:3:").contains("not UTF-8");
    }

    @Test
    void anEmptyFileIsAFault() {
        read(new byte[0]);

        assertThat(told()).containsExactly("my.json:1:1: /: The file is empty.");
    }

    @Test
    void aFileBeyondALimitIsOneFault() {
        assertBeyond("{\"a\": \"" + "x".repeat(Limits.FILE_BYTES) + "\"}", "larger than 1 MiB");
        assertBeyond("{\"a\": " + "[".repeat(100_000), "nested more than 32 deep");
        assertBeyond("{\"a\": \"" + "x".repeat(Limits.TEXT + 1) + "\"}", "longer than 20000 characters");
        assertBeyond("{\"" + "x".repeat(Limits.KEY + 1) + "\": 1}", "longer than 200 characters");
        assertBeyond("{\"a\": " + "9".repeat(Limits.DIGITS + 1) + "}", "more than 40 digits");
        assertBeyond("{\"a\": [" + "1,".repeat(Limits.TOKENS) + "1]}", "more than 40000 values");
    }

    private static void assertBeyond(String text, String reason) {
        var told = new Faults("my.json");
        Document document = new DocumentReader().read(text.getBytes(StandardCharsets.UTF_8), told);

        assertThat(document.parsed()).isFalse();
        assertThat(told.list()).singleElement().asString().contains(reason);
    }
}
