package cascade;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.progress.LessonProgress;
import cascade.progress.ProgressStore.Loaded;
import cascade.progress.json.JsonProgressStore;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Killed at a hundred instants, the program finds its file whole each time, and nearly all that it was told.
@Tag("slow")
final class KillTest {

    private static final int KILLS = 100;
    private static final int AT_ONCE = 4;
    /// The longest that a program goes on counting before it is killed, ms.
    private static final int LONGEST = 1000;
    /// Half the programs write all the time, so that they are killed while they do; half after a while, ms.
    private static final int[] WHILES = {0, 100};
    /// How much later than asked for a busy computer may begin to write, ms.
    private static final long LATE = 300;
    private static final int POLL = 5;
    private static final Pattern SAID = Pattern.compile("^(\\d+|begins|ends) (\\d{13})$", Pattern.MULTILINE);

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 180, unit = TimeUnit.SECONDS)
    void killedAtRandomInstantsTheFileIsSoundAndAtMostTheLastMomentsAreLost() throws Exception {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Callable<Integer>> runs = Stream.iterate(0, run -> run < AT_ONCE, run -> run + 1)
                    .<Callable<Integer>>map(run -> () -> kills(folder.resolve("run-" + run), run)).toList();
            int counted = 0;
            for (Future<Integer> run : threads.invokeAll(runs)) {
                counted += run.get();
            }
            assertThat(counted).as("the programs counted on through all kills").isGreaterThan(KILLS);
        }
    }

    /// @return how far the programs counted, each carrying on where the one before was killed
    private static int kills(Path run, int seed) throws IOException, InterruptedException {
        var random = new Random(seed);
        Path data = Files.createDirectory(run).resolve("data");
        Path file = data.resolve("progress.json");
        int before = 0;
        for (int i = 0; i < KILLS / AT_ONCE; i++) {
            int aWhile = WHILES[random.nextInt(WHILES.length)];
            List<MatchResult> said = killed(file, aWhile, random.nextInt(LONGEST), run.resolve("said"));
            Loaded loaded = new JsonProgressStore(file).load();
            int kept = loaded.progress().lesson(BusyProgram.LESSON).orElse(LessonProgress.BEGUN).furthest();

            String when = "kill " + i + ", written after " + aWhile + " ms";
            assertThat(loaded.trouble()).as(when).isEmpty();
            assertThat(kept).as(when).isGreaterThanOrEqualTo(Math.max(before, safe(said, aWhile)));
            try (Stream<Path> files = Files.list(data)) {
                assertThat(files.count()).as("files after " + when).isLessThanOrEqualTo(5);
            }
            before = kept;
        }
        assertThat(new JsonProgressStore(file).erase()).isEmpty();
        assertThat(data).doesNotExist();
        return before;
    }

    /// The last number that was told so long before the end that it must be kept.
    private static int safe(List<MatchResult> said, int aWhile) {
        long end = at(said.getLast());
        long begun = end;
        long longest = 0;
        int safe = 0;
        for (MatchResult word : said) {
            switch (word.group(1)) {
                case "begins" -> begun = at(word);
                case "ends" -> {
                    longest = Math.max(longest, at(word) - begun);
                    begun = end;
                }
                default -> { }
            }
        }
        long mostLost = aWhile + LATE + Math.max(longest, end - begun);
        for (MatchResult word : said) {
            if (Character.isDigit(word.group(1).charAt(0)) && at(word) < end - mostLost) {
                safe = Integer.parseInt(word.group(1));
            }
        }
        return safe;
    }

    private static long at(MatchResult word) {
        return Long.parseLong(word.group(2));
    }

    /// Starts the program, kills it some milliseconds after it first wrote, and gives back all it said.
    private static List<MatchResult> killed(Path file, int aWhile, int after, Path said)
            throws IOException, InterruptedException {
        Files.writeString(said, "");
        Process program = new ProcessBuilder(java(), "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-cp", classes(), BusyProgram.class.getName(), file.toString(), Integer.toString(aWhile))
                .redirectErrorStream(true).redirectOutput(said.toFile()).start();
        try {
            while (!Files.readString(said).contains("ends") && program.isAlive()) {
                Thread.sleep(POLL);
            }
            Thread.sleep(after);
            assertThat(program.isAlive()).as(Files.readString(said)).isTrue();
        } finally {
            program.destroyForcibly().waitFor();
        }
        return SAID.matcher(Files.readString(said)).results().toList();
    }

    private static String java() {
        return ProcessHandle.current().info().command()
                .orElse(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    }

    /// All that the tests run with, as a class path: a program without JavaFX starts sooner outside of the module.
    private static String classes() {
        return Stream.of("target/test-classes", "target/classes", System.getProperty("jdk.module.path", ""),
                System.getProperty("java.class.path")).filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + File.pathSeparator + other).orElseThrow();
    }
}
