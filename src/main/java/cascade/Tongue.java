package cascade;

import cascade.content.Language;
import cascade.ui.theme.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A language to read in: a real one, or English under stress, which shows how layouts bear other languages.
public record Tongue(Language language, Messages.Mode mode) {

    /// Real languages, those the course is in.
    public static final List<Tongue> REAL = List.of(plain(Language.ENGLISH), plain(Language.SPANISH));

    public static Tongue plain(Language language) {
        return new Tongue(language, Messages.Mode.PLAIN);
    }

    /// Those to choose among.
    ///
    /// @param stress whether those under stress are among them
    public static List<Tongue> all(boolean stress) {
        return stress ? Stream.concat(REAL.stream(), Stream.of(Messages.Mode.values())
                .filter(mode -> mode != Messages.Mode.PLAIN).map(mode -> new Tongue(Language.ENGLISH, mode))).toList()
                : REAL;
    }

    /// The one with a tag, if there is one.
    public static Optional<Tongue> known(String tag) {
        return all(true).stream().filter(tongue -> tongue.tag().equals(tag)).findFirst();
    }

    /// The tag under which it is kept: `es`, or `double`.
    public String tag() {
        return isStress() ? mode.name().toLowerCase(Locale.ROOT) : language.tag();
    }

    public boolean isStress() {
        return mode != Messages.Mode.PLAIN;
    }
}
