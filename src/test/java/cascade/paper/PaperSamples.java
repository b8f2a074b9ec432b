package cascade.paper;

import cascade.paper.QuestionsPaper.Asked;
import java.util.Locale;
import java.util.stream.Stream;

/// Handouts that are quick to print, for tests beyond this package.
public final class PaperSamples {

    private static final Wording ENGLISH = Printed.wording(Locale.UK);

    private PaperSamples() {}

    public static Press press() {
        return Printed.press(ENGLISH);
    }

    public static Handout questions(String... texts) {
        return new QuestionsPaper(Stream.of(texts).map(text -> new Asked(text, "", "")).toList(), ENGLISH);
    }
}
