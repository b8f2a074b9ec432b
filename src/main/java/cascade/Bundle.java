package cascade;

import cascade.content.Language;
import cascade.content.Library;
import cascade.content.json.LibraryReader;
import cascade.content.json.LibraryReader.Bundled;
import cascade.content.json.Shelf;
import cascade.paper.Typefaces;
import cascade.picture.Palette;
import cascade.ui.theme.ColourScheme;
import cascade.ui.theme.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What came with the program under `assets`, read: lessons, strings and colours.
final class Bundle {

    private final Language language;

    /// @param language in which lessons and strings are read; what is not translated is read in English
    Bundle(Language language) {
        this.language = language;
    }

    /// The lessons that came with the program and those of a folder of one's own.
    Library library(Optional<Path> own) {
        var reader = new LibraryReader(Shelf.bundled(), Bundled.TRUSTED, language);
        return own.map(reader::read).orElseGet(reader::read);
    }

    Messages messages(Messages.Mode mode) {
        try (Reader english = strings("strings/cascade.properties")) {
            Messages messages = Messages.read(english, mode);
            if (language.isOriginal()) {
                return messages;
            }
            try (Reader translated = strings("strings/cascade_" + language.tag() + ".properties")) {
                return messages.in(translated, language.locale());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reader strings(String path) throws IOException {
        return new InputStreamReader(asset(path).openStream(), StandardCharsets.UTF_8);
    }

    Palette palette(ColourScheme colours) {
        try (InputStream css = asset(colours.sheet()).openStream()) {
            return Palette.parse(new String(css.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The lines of a bundled text without those that are empty or begin with `#`.
    List<String> lines(String path) {
        try (Reader text = strings(path)) {
            return text.readAllAsString().lines().map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The fonts for paper.
    Typefaces typefaces() {
        return new Typefaces(() -> open("fonts/AtkinsonHyperlegibleNext_400Regular.ttf"),
                () -> open("fonts/AtkinsonHyperlegibleNext_700Bold.ttf"));
    }

    private InputStream open(String path) {
        try {
            return asset(path).openStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URL asset(String path) {
        return Objects.requireNonNull(Bundle.class.getResource("assets/" + path), path);
    }
}
