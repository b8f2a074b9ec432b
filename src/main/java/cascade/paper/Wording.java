package cascade.paper;

import java.util.Locale;

/// The program's own words in the language of the reader.
public interface Wording {

    /// The string for a key, with `{0}`, `{1}` … replaced.
    String get(String key, Object... with);

    /// How dates and numbers are written.
    Locale locale();
}
