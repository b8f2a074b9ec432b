package cascade.content.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the files that came with the program, as `library.json` lists them.
final class BundledSheets {

    /// The folder of the pages of scenes, each a lesson of one step.
    static final String SCENES = "scenes/";

    private final Shelf shelf;
    private final SheetReader reader;
    private final boolean checked;

    BundledSheets(Shelf shelf, SheetReader reader, boolean checked) {
        this.shelf = shelf;
        this.reader = reader;
        this.checked = checked;
    }

    /// Sheets in the order of home.
    List<Sheet> read() {
        var sheets = new ArrayList<Sheet>();
        Sheet library = sheet("library.json", Kind.LIBRARY)
                .orElseGet(() -> Sheet.unreadable("library.json", Kind.LIBRARY, false, "There is no such file.", ""));
        sheets.add(library);
        sheet("glossary.json", Kind.GLOSSARY).ifPresent(sheets::add);
        sheet("sources.json", Kind.SOURCES).ifPresent(sheets::add);
        sheet("support.json", Kind.SUPPORT).ifPresent(sheets::add);
        for (String name : new Fields(library.root()).texts("lessons")) {
            sheet("lessons/" + name + ".json", Kind.LESSON).ifPresent(sheets::add);
        }
        for (String name : new Fields(library.root()).texts("scenes")) {
            sheet(SCENES + name + ".json", Kind.LESSON).ifPresent(sheets::add);
        }
        for (String name : new Fields(library.root()).texts("quizzes")) {
            sheet("quizzes/" + name + ".json", Kind.QUIZ).ifPresent(sheets::add);
        }
        return sheets;
    }

    /// Nothing when there is no such file; [References] tells it where it is asked for.
    private Optional<Sheet> sheet(String name, Kind kind) {
        try (InputStream in = shelf.open(name)) {
            return Optional.of(reader.bundled(name, kind, () -> in, checked));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Sheet.unreadable(name, kind, false, "The file cannot be opened.", ""));
        }
    }
}
