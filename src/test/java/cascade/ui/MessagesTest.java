package cascade.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.content.Language;
import cascade.ui.theme.Messages;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The strings of the program.
final class MessagesTest {

    private static final Pattern KEY = Pattern.compile("(?:text\\.get|section|add)\\(\\s*\"([a-z0-9.-]+)\"");

    @Test
    void everyKeyInTheScreensHasItsString() throws IOException {
        Messages text = Learner.text(Messages.Mode.PLAIN);
        try (var files = Files.walk(Path.of("src/main/java/cascade"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                KEY.matcher(Files.readString(file)).results().map(found -> found.group(1))
                        .filter(key -> key.contains(".") && !key.endsWith("."))
                        .forEach(key -> assertThat(text.has(key)).as(file + ": " + key).isTrue());
            }
        }
    }

    @Test
    void aMissingKeyShowsItself() throws IOException {
        var text = Messages.read(new StringReader("there = {0} here\nbroken = {"), Messages.Mode.PLAIN);
        assertThat(text.get("there", "I am")).isEqualTo("I am here");
        assertThat(text.get("not.there")).isEqualTo("not.there");
        assertThat(text.get("broken")).isEqualTo("broken");
    }

    @Test
    void everyStringIsThereInBothLanguages() throws IOException {
        assertThat(keys("cascade.properties")).isNotEmpty().isEqualTo(keys("cascade_es.properties"));
    }

    private static Set<String> keys(String bundle) throws IOException {
        var strings = new Properties();
        try (var in = Files.newBufferedReader(Path.of("assets/strings", bundle))) {
            strings.load(in);
        }
        return strings.stringPropertyNames();
    }

    @Test
    void wordsOfALongLanguageAreLongerByMoreThanHalf() throws IOException {
        var text = Messages.read(new StringReader("few = Stop at any time, {0} times"), Messages.Mode.LONG);
        assertThat(text.get("few", 3)).isEqualTo("Stopst ata anyan timeti, 3 timestim");
        String lead = Learner.text(Messages.Mode.PLAIN).get("home.calm.words");
        String longer = Learner.text(Messages.Mode.LONG).get("home.calm.words");
        assertThat((double) longer.length() / lead.length()).isBetween(1.4, 1.65);
    }

    @Test
    void marksAreWordsLikeOthers() throws IOException {
        var text = Messages.read(new StringReader("word = calm"), Messages.Mode.XSS);
        assertThat(text.get("word")).isEqualTo("<b>calm&lt;");
    }

    @Test
    void longStringsAreTwiceAsLong() throws IOException {
        var text = Messages.read(new StringReader("word = calm"), Messages.Mode.DOUBLE);
        assertThat(text.get("word")).isEqualTo("calm calm");
    }

    @Test
    void spanishNumbersAreWrittenAsTheLessonsWriteThem() throws IOException {
        var text = Messages.read(new StringReader("cells = {0,number} cells"), Messages.Mode.PLAIN)
                .in(new StringReader("cells = {0,number} células"), Language.SPANISH.locale());
        assertThat(text.get("cells", 10_000)).isEqualTo("10\u00A0000 células");
        assertThat(text.get("cells", 0.5)).isEqualTo("0,5 células");
    }
}
