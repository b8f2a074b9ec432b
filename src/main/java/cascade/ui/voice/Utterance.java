package cascade.ui.voice;

import java.util.Locale;

/// A sentence as a voice is given it: one line of plain words, without anything that a voice takes for a command.
///
/// @param text     no control characters; macOS takes what stands in double brackets for commands
/// @param language in which it is written
/// @param slow     whether to say it more slowly than usual
public record Utterance(String text, Locale language, boolean slow) {

    public Utterance {
        text = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").replace("[[", "[ [").strip();
    }

    /// How many words it has, at least one.
    public int words() {
        return text.split("\\s+").length;
    }
}
