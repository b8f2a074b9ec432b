package cascade.content.json;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// A folder of lesson files from outside: looks into itself, `lessons/`, `quizzes/` and `scenes/`, and never beyond.
final class Folder {

    /// Where the lessons and quizzes of a reader stand.
    static final List<String> OWN = List.of("", "lessons", "quizzes");
    /// Where all files of a whole course stand.
    static final List<String> PLACES = List.of("", "lessons", "quizzes", "scenes");

    private static final String OUTSIDE = "This leads out of the folder.";

    private final Path folder;
    private final SheetReader reader;
    private final List<String> places;
    private final List<Sheet> sheets = new ArrayList<>();
    private long bytes;

    Folder(Path folder, SheetReader reader, List<String> places) {
        this.places = places;
        this.folder = folder;
        this.reader = reader;
    }

    /// A sheet for every JSON file, by place and name; what may not be opened is a sheet with a fault.
    List<Sheet> read() {
        return read(_ -> true);
    }

    /// All but one file.
    List<Sheet> readExcept(Path file) {
        return read(other -> !sameFile(other, file));
    }

    private List<Sheet> read(Predicate<Path> wanted) {
        try {
            Path root = folder.toRealPath();
            for (String place : places) {
                Path inside = folder.resolve(place);
                if (place.isEmpty() || Files.isDirectory(inside)) {
                    read(inside, root, wanted);
                }
            }
        } catch (IOException e) {
            refuse(folder, "The folder cannot be read.", "Look whether it is there, is a folder, and may be opened.");
        }
        return sheets;
    }

    private void read(Path inside, Path root, Predicate<Path> wanted) {
        try {
            if (!inside.toRealPath().startsWith(root)) {
                refuse(inside, OUTSIDE, "Copy the folder here instead of linking to it.");
                return;
            }
            for (Path file : list(inside)) {
                if (sheets.size() >= Limits.FILES) {
                    refuse(inside, "The folder holds more than " + Limits.FILES + " files.",
                            "The others were left out; use several folders.");
                    return;
                }
                if (wanted.test(file)) {
                    read(file, root);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            refuse(inside, "The folder cannot be read.", "Look whether it is a folder and may be opened.");
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        var files = new ArrayList<Path>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, Folder::isLessonFile)) {
            for (Path entry : entries) {
                files.add(entry);
                // Enough to know that there are too many; those beyond are not even listed.
                if (files.size() > 2 * Limits.FILES) {
                    break;
                }
            }
        }
        files.sort(null);
        return files;
    }

    private static boolean sameFile(Path a, Path b) {
        try {
            return Files.isSameFile(a, b);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isLessonFile(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.endsWith(".json") && !name.endsWith(".schema.json") && !name.startsWith(".");
    }

    private void read(Path file, Path root) {
        try {
            Path real = file.toRealPath();
            if (!real.startsWith(root)) {
                refuse(file, OUTSIDE, "Copy the file into the folder instead of linking to it.");
            } else if (Files.isRegularFile(real)) {
                bytes += Math.min(Files.size(real), Limits.FILE_BYTES);
                if (bytes > Limits.FOLDER_BYTES) {
                    refuse(file, "The files of this folder are larger than 8 MiB together.", "Use several folders.");
                    return;
                }
                sheets.add(reader.own(file.toString(), () -> Files.newInputStream(real)));
            } else {
                refuse(file, "This is not a file.", "");
            }
        } catch (IOException e) {
            refuse(file, "The file cannot be opened.", "Look at its rights, and whether it is still there.");
        }
    }

    private void refuse(Path path, String reason, String hint) {
        sheets.add(Sheet.unreadable(path.toString(), Kind.LESSON, true, reason, hint));
    }
}
