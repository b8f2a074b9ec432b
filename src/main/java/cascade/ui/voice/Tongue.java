package cascade.ui.voice;

import java.util.List;
import java.util.Locale;

/// A language by the names that programs which speak give it.
///
/// @param espeak     of an eSpeak NG voice
/// @param dispatched of speech-dispatcher
/// @param culture    of Windows
/// @param regions    of macOS voices, the best first; any other region of the language comes after them
record Tongue(String espeak, String dispatched, String culture, List<String> regions) {

    private static final Tongue ENGLISH = new Tongue("en-gb", "en-GB", "en-GB", List.of("en_GB", "en_IE", "en_AU"));
    private static final Tongue SPANISH = new Tongue("es-419", "es", "es-MX", List.of("es_MX", "es_US", "es_AR"));

    /// English is British, Spanish is Latin American; another language is called by its tag.
    static Tongue of(Locale language) {
        String tag = language.getLanguage();
        return switch (tag) {
            case "en" -> ENGLISH;
            case "es" -> SPANISH;
            default -> new Tongue(tag, tag, tag, List.of());
        };
    }
}
