package cascade.tools;

import cascade.content.json.FileCheck;
import cascade.content.json.Shelf;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The command `check`: says what is wrong with lesson files, one fault a line.
public final class Check {

    /// Exit codes.
    public static final int SOUND = 0;
    public static final int FAULTY = 1;
    public static final int NO_SUCH_PATH = 2;

    private final FileCheck files = new FileCheck(Shelf.bundled());

    /// Checks files and folders.
    ///
    /// @return [#SOUND], [#FAULTY], or [#NO_SUCH_PATH] when a path does not exist and nothing was checked
    public int run(List<Path> paths, PrintWriter out) {
        List<Path> missing = paths.stream().filter(Files::notExists).toList();
        if (!missing.isEmpty()) {
            missing.forEach(path -> out.println(path + ": there is no such file or folder"));
            out.flush();
            return NO_SUCH_PATH;
        }
        int looked = 0;
        int faults = 0;
        for (Path path : paths) {
            FileCheck.Result result = files.check(path);
            result.faults().forEach(out::println);
            looked += result.files();
            faults += result.faults().size();
        }
        out.println(count(looked, "file") + ", " + (faults == 0 ? "no faults" : count(faults, "fault")));
        out.flush();
        return faults == 0 ? SOUND : FAULTY;
    }

    private static String count(int n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }
}
