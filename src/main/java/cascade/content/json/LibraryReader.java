package cascade.content.json;

import cascade.content.Language;
import cascade.content.Library;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads everything there is to learn from: what came with the program, and a folder of the reader's own.
///
/// Never throws for what stands in a file; see [Library#leftOut].
public final class LibraryReader {

    /// How far the bundled files are checked; files from outside always are, wholly.
    public enum Bundled {
        /// Wholly, as tests do.
        CHECKED,
        /// Only parsed, and held against each other: tests have checked them, and this saves time at the start.
        TRUSTED
    }

    private final SheetReader reader;
    private final BundledSheets bundled;
    private final Language language;

    /// Reads in English.
    public LibraryReader(Shelf shelf, Bundled trust) {
        this(shelf, trust, Language.ENGLISH);
    }

    /// @param language in which texts are read; what is not translated is read in English
    public LibraryReader(Shelf shelf, Bundled trust, Language language) {
        this.reader = new SheetReader(shelf);
        this.bundled = new BundledSheets(shelf, reader, trust == Bundled.CHECKED, language);
        this.language = language;
    }

    /// What came with the program.
    public Library read() {
        return assemble(bundled.read());
    }

    /// What came with the program, and the JSON files of a folder, its `lessons/` and its `quizzes/`.
    ///
    /// @param own when it cannot be read, this is told in [Library#leftOut]
    public Library read(Path own) {
        var sheets = new ArrayList<>(bundled.read());
        sheets.addAll(new Folder(own, reader, Folder.OWN).read());
        return assemble(sheets);
    }

    private Library assemble(List<Sheet> read) {
        List<Sheet> sheets = new Translations(read).in(language);
        new References(sheets).check();
        return new Assembly(sheets).library();
    }
}
