package cascade.content;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A language in which the course can be read.
///
/// @param tag as in the name of an overlay file: the `es` of `journey.es.json`
public record Language(String tag) {

    /// The language the files themselves are written in.
    public static final Language ENGLISH = new Language("en");
    public static final Language SPANISH = new Language("es");
    private static final Locale SPACED_SPANISH = Locale.of("es", "CR");

    /// The language with a tag, if the course is there in it.
    public static Optional<Language> known(String tag) {
        return Stream.of(ENGLISH, SPANISH).filter(language -> language.tag().equals(tag)).findFirst();
    }

    /// The one to change to.
    public Language other() {
        return isOriginal() ? SPANISH : ENGLISH;
    }

    /// Whether texts come from the files themselves, without an overlay.
    public boolean isOriginal() {
        return equals(ENGLISH);
    }

    /// How dates and numbers are written: of English, the British way; of Spanish with a space between thousands, as
    /// the lessons and the Spanish academies have it, which the JDK does for Costa Rica.
    public Locale locale() {
        return isOriginal() ? Locale.UK : equals(SPANISH) ? SPACED_SPANISH : Locale.forLanguageTag(tag);
    }

    /// The name of a file's overlay: `lessons/journey.es.json` for `lessons/journey.json`.
    public String overlayOf(String file) {
        return file.substring(0, file.length() - ".json".length()) + "." + tag + ".json";
    }
}
