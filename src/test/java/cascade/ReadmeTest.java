package cascade;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.content.json.FileCheck;
import cascade.content.json.Shelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the README promises is so.
final class ReadmeTest {

    private static final int MOST_LINES = 10;
    private static final Pattern JSON = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
    private static final Pattern FAULT = Pattern.compile("^my-lessons/letting-go\\.json:.*$", Pattern.MULTILINE);

    @TempDir
    private Path folder;

    private String readme = "";
    private String lesson = "";
    private Path file = Path.of("");

    @BeforeEach
    void readsIt() throws IOException {
        readme = Files.readString(Path.of("README.md"));
        lesson = first(JSON).group(1);
        file = Files.createDirectory(folder.resolve("my-lessons")).resolve("letting-go.json");
    }

    @Test
    void itsLessonIsShortAndHasNoFault() throws IOException {
        Files.writeString(file, lesson);
        var result = new FileCheck(Shelf.bundled(), LocalDate.of(2026, 11, 24)).check(file);

        assertThat(lesson.strip().lines()).hasSizeLessThanOrEqualTo(MOST_LINES);
        assertThat(result.faults()).isEmpty();
        assertThat(result.files()).isEqualTo(1);
    }

    @Test
    void itsFaultIsWhatCheckSaysForThatSlip() throws IOException {
        Files.writeString(file, lesson.replace("\"plain\":", "\"plainn\":"));
        var told = new FileCheck(Shelf.bundled(), LocalDate.of(2026, 11, 24)).check(file).faults().stream()
                .map(fault -> fault.toString().replace(folder + "/", "")).toList();

        assertThat(told).contains(first(FAULT).group());
    }

    @Test
    void itNamesEveryFlagAndCommand() {
        for (String line : List.of("--help", "check --help", "tour --help", "print --help", "bench --help",
                "pin --help")) {
            String usage = ((Launch.Say) LaunchOptions.parse(line.split(" "))).text();
            var flags = Pattern.compile("--[a-z]+").matcher(usage).results().map(MatchResult::group).distinct().toList();
            assertThat(flags).isNotEmpty().allSatisfy(flag -> assertThat(readme).contains(flag));
        }
        assertThat(readme).contains("`check ", "`tour ", "`print ", "`bench ", "`pin ");
    }

    @Test
    void itsPicturesAreThere() {
        assertThat(Pattern.compile("!\\[[^]]+]\\(([^)]+)\\)").matcher(readme).results().map(found -> found.group(1)))
                .isNotEmpty().allSatisfy(picture -> assertThat(Path.of(picture)).exists());
    }

    private MatchResult first(Pattern pattern) {
        return pattern.matcher(readme).results().findFirst().orElseThrow();
    }
}
