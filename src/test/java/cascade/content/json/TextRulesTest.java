package cascade.content.json;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.content.Fault;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRulesTest {

    private static List<String> reasons(String title, String sentence) {
        String lesson = Shelves.resource("smallest.json")
                .replace("A cell lets go", title).replace("This one *lets go*.", sentence);
        return Shelves.sheet(lesson).faults().stream().map(Fault::reason).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>bold</b>", "a < b", "&lt;b&gt;", "&#60;", "<script>", "<!-- -->"})
    void markupIsAFault(String text) {
        assertThat(reasons(text, "It.")).containsExactly("This text holds markup.");
        assertThat(reasons("It", text)).containsExactly("This text holds markup.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"See www.example.org", "http://a", "HTTPS://a", "file:///etc/passwd",
        "javascript:alert(1)"})
    void aLinkIsAFault(String text) {
        assertThat(reasons("It", text)).containsExactly("This text holds a link.");
    }

    @ParameterizedTest
    @CsvSource({"\\u202e,U+202E", "\\u0007,U+0007", "\\n,U+000A", "\\u2028,U+2028", "\\ud800,U+D800",
        "\\udb40\\udc41,U+E0041", "\\ufeff,U+FEFF"})
    void aCharacterThatNobodySeesIsAFault(String escaped, String name) {
        assertThat(reasons("It", "A " + escaped + "turn."))
                .containsExactly("This text holds the hidden character " + name + ".");
    }

    @Test
    void otherScriptsAndEmojiAreWelcome() {
        assertThat(reasons("خلية تترك مكانها", "Une cellule s’en va – 细胞 👩‍⚕️ می‌رود.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            An *open mark         | In this sentence the mark '*' is never closed.
            An {open mark         | In this sentence the mark '{' is never closed.
            An empty {}           | In this sentence the mark '{' holds no words.
            `An empty {term|}`    | A mark in this sentence holds no words.
            A lonely }            | Near "A lonely }" a mark stands alone or inside another.
            *One {inside}*        | Near "One {inside}" a mark stands alone or inside another.
            """)
    void aMarkThatIsNotWrittenAsItShouldBeIsAFault(String sentence, String reason) {
        assertThat(reasons("It", sentence)).contains(reason).hasSize(1);
    }

    @Test
    void marksOutsideOfSentencesAreAFault() {
        assertThat(reasons("A {term}", "It.")).containsExactly("Marks do not work here.");
    }

    @Test
    void aTextOfSpacesIsAFault() {
        assertThat(reasons("It", "  ")).containsExactly("This text holds only spaces.");
    }
}
