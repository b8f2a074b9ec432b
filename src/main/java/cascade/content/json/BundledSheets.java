package cascade.content.json;

import cascade.content.Language;
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
    private final Language language;

    /// @param language whose overlays are read too
    BundledSheets(Shelf shelf, SheetReader reader, boolean checked, Language language) {
        this.language = language;
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
        add(sheets, "glossary.json", Kind.GLOSSARY);
        add(sheets, "sources.json", Kind.SOURCES);
        add(sheets, "misconceptions.json", Kind.MISCONCEPTIONS);
        add(sheets, "support.json", Kind.SUPPORT);
        for (String name : new Fields(library.root()).texts("lessons")) {
            add(sheets, "lessons/" + name + ".json", Kind.LESSON);
        }
        for (String name : new Fields(library.root()).texts("scenes")) {
            add(sheets, SCENES + name + ".json", Kind.LESSON);
        }
        for (String name : new Fields(library.root()).texts("quizzes")) {
            add(sheets, "quizzes/" + name + ".json", Kind.QUIZ);
        }
        return sheets;
    }

    /// Adds a file and, where there is one, its overlay.
    private void add(List<Sheet> sheets, String name, Kind kind) {
        sheet(name, kind).ifPresent(sheets::add);
        if (!language.isOriginal()) {
            sheet(language.overlayOf(name), Kind.OVERLAY).ifPresent(sheets::add);
        }
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
