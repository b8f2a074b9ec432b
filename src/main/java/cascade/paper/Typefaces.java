package cascade.paper;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/// The fonts that are embedded, as TrueType files.
///
/// @param regular opens the file for ordinary words
/// @param bold    opens the file for words that stand out
public record Typefaces(Supplier<InputStream> regular, Supplier<InputStream> bold) {

    byte[] read(Face face) throws IOException {
        try (InputStream file = (face == Face.BOLD ? bold : regular).get()) {
            return file.readAllBytes();
        }
    }
}
