package cascade.content.json;

import cascade.content.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Checks that every file of a whole course has a line in its `LICENCES.txt`: a pattern, and whose it is.
final class LicenceRules {

    static final String FILE = "LICENCES.txt";
    private static final String SEPARATOR = ":";
    private static final int DEPTH = 4;
    private static final int MOST = 2000;

    private final Path folder;

    LicenceRules(Path folder) {
        this.folder = folder;
    }

    List<Fault> check() {
        var faults = new ArrayList<Fault>();
        Path lines = folder.resolve(FILE);
        try (Stream<Path> files = Files.walk(folder, DEPTH)) {
            List<PathMatcher> covered = patterns(lines, faults);
            files.filter(Files::isRegularFile).limit(MOST).map(folder::relativize)
                    .filter(file -> !file.toString().equals(FILE) && covered.stream().noneMatch(one -> one.matches(file)))
                    .sorted().forEach(file -> faults.add(new Fault(folder.resolve(file).toString(), 0, 0, Pointer.ROOT,
                            "No line of " + FILE + " says whose this is.",
                            "Add one, such as: " + file.toString().replace('\\', '/') + ": CC BY 4.0, your name.")));
        } catch (IOException e) {
            faults.add(new Fault(lines.toString(), 0, 0, Pointer.ROOT, "The file cannot be read.",
                    "Write one line for each kind of file: its pattern, a colon, its licence and holder."));
        }
        return faults;
    }

    private static List<PathMatcher> patterns(Path lines, List<Fault> faults) throws IOException {
        var patterns = new ArrayList<PathMatcher>();
        int number = 0;
        for (String line : Files.readAllLines(lines, StandardCharsets.UTF_8)) {
            number++;
            int colon = line.indexOf(SEPARATOR);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (colon < 1 || line.substring(colon + 1).isBlank()) {
                faults.add(new Fault(lines.toString(), number, 1, Pointer.ROOT, "This line names no licence.",
                        "Write a pattern of files, a colon, and the licence with its holder."));
                continue;
            }
            patterns.add(FileSystems.getDefault().getPathMatcher("glob:" + line.substring(0, colon).strip()));
        }
        return patterns;
    }
}
