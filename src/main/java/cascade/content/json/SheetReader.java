package cascade.content.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Reads a file into a sheet and checks it as far as it can be checked alone.
final class SheetReader {

    private final DocumentReader documents = new DocumentReader();
    private final SchemaRules schemaRules;

    SheetReader(Shelf schemas) {
        this.schemaRules = new SchemaRules(new Schemas(schemas));
    }

    /// Opens a file.
    @FunctionalInterface
    interface Opening {
        InputStream open() throws IOException;
    }

    /// A file that came with the program.
    ///
    /// @param checked whether to hold it against its schema and the rules beyond
    Sheet bundled(String file, Kind kind, Opening opening, boolean checked) {
        return read(file, Optional.of(kind), false, opening, checked);
    }

    /// A file from outside; what kind it is shows in its keys.
    Sheet own(String file, Opening opening) {
        return read(file, Optional.empty(), true, opening, true);
    }

    private Sheet read(String file, Optional<Kind> named, boolean own, Opening opening, boolean checked) {
        byte[] bytes;
        try (InputStream in = opening.open()) {
            bytes = in.readNBytes(Limits.FILE_BYTES + 1);
        } catch (IOException e) {
            return Sheet.unreadable(file, named.orElse(Kind.LESSON), own, "The file cannot be opened.",
                    "Look at its rights, and whether it is still there.");
        }
        var faults = new Faults(file);
        Document document = documents.read(bytes, faults);
        Kind kind = named.orElseGet(() -> Kind.of(file, document.root()));
        var sheet = new Sheet(file, kind, own, document, faults);
        if (checked && sheet.parsed()) {
            schemaRules.check(sheet);
            Rules.check(sheet);
        }
        return sheet;
    }
}
