package cascade.ui.theme;

import java.io.IOException;
import java.io.Reader;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;

/// The visible strings of the program, by key.
///
/// A missing key shows itself instead of a sentence, so that a gap is seen and nothing stops.
public final class Messages {

    /// How strings are shown; all but `PLAIN` are stress tests for layouts.
    public enum Mode {
        /// As written.
        PLAIN,
        /// Each string twice, as long as the longest translation could be.
        DOUBLE,
        /// Each word longer by more than half, as in a language of long words.
        LONG,
        /// Screens run from right to left.
        RTL,
        /// Each string among marks that a careless program would take for commands.
        XSS
    }

    /// How much longer a padded word is, as a part of its length: German to English.
    private static final double PADDING = 0.6;
    private static final Pattern WORD = Pattern.compile("[\\p{L}’]+");

    private final Properties strings;
    private final Mode mode;
    private final Locale locale;

    /// In English.
    public Messages(Properties strings, Mode mode) {
        this(strings, mode, Locale.UK);
    }

    private Messages(Properties strings, Mode mode, Locale locale) {
        this.strings = strings;
        this.mode = mode;
        this.locale = locale;
    }

    /// The same strings in another language; one that is not translated stays as it is.
    ///
    /// @param translation a bundle in the format of [Properties]
    /// @param locale      how its numbers and dates are written
    /// @throws IOException when the bundle cannot be read
    public Messages in(Reader translation, Locale locale) throws IOException {
        var translated = new Properties();
        translated.putAll(strings);
        translated.load(translation);
        return new Messages(translated, mode, locale);
    }

    /// How numbers and dates are written.
    public Locale locale() {
        return locale;
    }

    /// Reads a bundle in the format of [Properties].
    ///
    /// @throws IOException when the bundle cannot be read
    public static Messages read(Reader bundle, Mode mode) throws IOException {
        var strings = new Properties();
        strings.load(bundle);
        return new Messages(strings, mode);
    }

    /// The string for a key, with `{0}`, `{1}` … replaced.
    public String get(String key, Object... with) {
        String pattern = strings.getProperty(key);
        if (pattern == null) {
            return key;
        }
        try {
            return words(new MessageFormat(pattern, locale).format(with));
        } catch (IllegalArgumentException wrongPattern) {
            return key;
        }
    }

    /// Words that come from a lesson file, shown in the same mode as the program's own.
    public String words(String content) {
        if (content.isBlank()) {
            return content;
        }
        return switch (mode) {
            case PLAIN, RTL -> content;
            case DOUBLE -> content + " " + content;
            case LONG -> WORD.matcher(content).replaceAll(found -> longer(found.group()));
            case XSS -> "<b>" + content + "&lt;";
        };
    }

    /// A word and its beginning once more.
    private static String longer(String word) {
        return word + word.substring(0, (int) Math.round(word.length() * PADDING)).toLowerCase(Locale.ROOT);
    }

    /// Whether there is a string for this key.
    public boolean has(String key) {
        return strings.containsKey(key);
    }

    public Mode mode() {
        return mode;
    }

    public boolean rightToLeft() {
        return mode == Mode.RTL;
    }
}
