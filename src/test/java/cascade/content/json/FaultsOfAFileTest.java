package cascade.content.json;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.content.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultsOfAFileTest {

    @TempDir
    private Path folder;

    @Test
    void allFaultsOfALessonAreToldAtOnceEachAtItsPlaceWithAReasonAndAHint() throws IOException {
        assertThat(told("planted.json")).containsExactlyElementsOf(expected("planted.faults.txt"));
    }

    @Test
    void allFaultsOfAQuizAreToldAtOnceAndEachOnlyOnce() throws IOException {
        assertThat(told("planted-quiz.json")).containsExactlyElementsOf(expected("planted-quiz.faults.txt"));
    }

    @Test
    void everyFaultPointsAtTheBeginningOfAValueOrKey() throws IOException {
        List<String> lines = Shelves.resource("planted.json").lines().toList();

        for (Fault fault : faults("planted.json")) {
            String rest = lines.get(fault.line() - 1).substring(fault.column() - 1);
            assertThat(rest).as(fault.toString()).matches("([\"{\\[]|-?[0-9]).*");
        }
    }

    @Test
    void theSmallestLessonHasNoFault() throws IOException {
        assertThat(told("smallest.json")).isEmpty();
    }

    @Test
    void aFileOfNothingButFaultsIsToldInAHundredAndOneLines() {
        Sheet sheet = Shelves.sheet("{" + "\"a%d\": 1,".repeat(500).formatted(numbers(500)) + "\"id\": \"x\"}");

        assertThat(sheet.faults()).hasSize(Limits.FAULTS + 1);
        assertThat(sheet.faults().getLast().reason()).contains("more faults from here on");
    }

    @Test
    void whatAFileSaysReachesNoTerminalUnescaped() {
        Sheet sheet = Shelves.sheet("{\"a\\u001b[31mred\": 1}");

        assertThat(sheet.faults()).extracting(Fault::toString).noneMatch(line -> line.contains("\u001b"));
        assertThat(sheet.faults()).extracting(Fault::reason)
                .contains("The key \"a\\u001b[31mred\" is not known here.");
    }

    private List<String> told(String file) throws IOException {
        return faults(file).stream()
                .map(fault -> fault.toString().replace(folder.resolve(file).toString(), file)).toList();
    }

    private List<Fault> faults(String file) throws IOException {
        Path copy = Files.writeString(folder.resolve(file), Shelves.resource(file));
        return new FileCheck(Shelves.of(Shelves.small()), LocalDate.of(2026, 11, 24)).check(copy).faults();
    }

    private static List<String> expected(String file) {
        return Shelves.resource(file).lines().toList();
    }

    private static Object[] numbers(int n) {
        return IntStream.range(0, n).boxed().toArray();
    }
}
