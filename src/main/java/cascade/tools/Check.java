package cascade.tools;

import cascade.content.Glossary;
import cascade.content.Language;
import cascade.content.json.FileCheck;
import cascade.content.json.Shelf;
import cascade.content.lint.PlainText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// The command `check`: says what is wrong with lesson files and their words, one fault a line.
public final class Check {

    /// Exit codes.
    public static final int SOUND = 0;
    public static final int FAULTY = 1;
    public static final int NO_SUCH_PATH = 2;

    private final FileCheck files;
    private final PrintWriter out;

    /// @param today the day on which reviews may be overdue
    public Check(LocalDate today, PrintWriter out) {
        files = new FileCheck(Shelf.bundled(), today);
        this.out = out;
    }

    /// Checks files and folders.
    ///
    /// @return [#SOUND], [#FAULTY], or [#NO_SUCH_PATH] when a path does not exist and nothing was checked
    public int run(List<Path> paths) {
        if (isMissing(paths)) {
            return NO_SUCH_PATH;
        }
        int looked = 0;
        int faults = 0;
        int missing = 0;
        for (Path path : paths) {
            FileCheck.Result result = files.check(path);
            result.faults().forEach(out::println);
            result.missing().forEach(out::println);
            looked += result.files();
            faults += result.faults().size();
            missing += result.missing().size();
        }
        out.println(count(looked, "file") + ", " + (faults == 0 ? "no faults" : count(faults, "fault"))
                + (missing == 0 ? "" : ", " + count(missing, "text") + " not translated"));
        out.flush();
        return faults == 0 ? SOUND : FAULTY;
    }

    /// Checks the words of plain texts, whatever they are about.
    ///
    /// @param glossary whose terms are masked
    /// @return as [#run]
    public int texts(List<Path> paths, Language language, Glossary glossary) {
        if (isMissing(paths)) {
            return NO_SUCH_PATH;
        }
        int faults = 0;
        for (Path path : paths) {
            try {
                List<PlainText.Found> found = new PlainText(language, glossary)
                        .check(Files.readAllLines(path, StandardCharsets.UTF_8));
                found.forEach(one -> out.println(path + ":" + one.line() + ": " + one.slip().reason() + " "
                        + one.slip().hint()));
                faults += found.size();
            } catch (IOException unreadable) {
                out.println(path + ": this is not a text in UTF-8 that can be read; save it as one");
                faults++;
            }
        }
        out.println(count(paths.size(), "text") + ", " + (faults == 0 ? "nothing to mend" : count(faults, "thing")
                + " to mend"));
        out.flush();
        return faults == 0 ? SOUND : FAULTY;
    }

    private boolean isMissing(List<Path> paths) {
        List<Path> missing = paths.stream().filter(Files::notExists).toList();
        missing.forEach(path -> out.println(path + ": there is no such file or folder"));
        out.flush();
        return !missing.isEmpty();
    }

    private static String count(int n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }
}
