package cascade.content.json;

import cascade.content.Fault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Checks files for their authors, together with what they refer to.
///
/// A folder that has its own `library.json` stands alone; any other may refer to what came with the program.
public final class FileCheck {

    private final Shelf shelf;
    private final SheetReader reader;

    /// @param shelf what came with the program, schemas included
    public FileCheck(Shelf shelf) {
        this.shelf = shelf;
        this.reader = new SheetReader(shelf);
    }

    /// What was found.
    ///
    /// @param files  how many were looked at
    /// @param faults by file, then by place
    public record Result(int files, List<Fault> faults) {
        public Result {
            faults = List.copyOf(faults);
        }
    }

    /// Checks a file, or the JSON files of a folder, its `lessons/` and its `quizzes/`.
    public Result check(Path path) {
        if (Files.isDirectory(path)) {
            List<Sheet> sheets = new Folder(path, reader).read();
            return check(sheets, List.of());
        }
        Sheet sheet = Files.isRegularFile(path)
                ? reader.own(path.toString(), () -> Files.newInputStream(path))
                : Sheet.unreadable(path.toString(), Kind.LESSON, true, "This is not a file.", "");
        return check(List.of(sheet), new Folder(home(path), reader).readExcept(path));
    }

    private Result check(List<Sheet> asked, List<Sheet> beside) {
        var all = new ArrayList<>(beside);
        all.addAll(asked);
        if (all.stream().noneMatch(sheet -> sheet.kind() == Kind.LIBRARY)) {
            all.addAll(0, new BundledSheets(shelf, reader, false).read());
        }
        new References(all).check();
        return new Result(asked.size(), asked.stream().flatMap(sheet -> sheet.faults().stream()).toList());
    }

    /// The folder a file belongs to: around `lessons/` and `quizzes/` where it stands in one of them.
    private static Path home(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        String name = folder == null ? "" : String.valueOf(folder.getFileName());
        Path around = folder == null ? null : folder.getParent();
        boolean inside = around != null && (name.equals("lessons") || name.equals("quizzes"));
        return inside ? around : folder == null ? file.toAbsolutePath() : folder;
    }
}
