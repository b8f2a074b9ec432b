package cascade.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.Journey;
import cascade.content.Language;
import cascade.ui.theme.Messages;
import cascade.ui.theme.TextSize;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// On every screen, nothing is cut, beyond the window, or over other things, and whatever can be pressed has a name, a role
/// and room for a finger: measured from the layout.
///
/// Palettes hold nothing but colours, as `PaletteTest` shows, so one of them stands for all.
@Tag("slow")
final class EveryScreenTest {

    private static final Path PICTURES = Path.of("target/survey");

    private final List<String> wrong = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"en, PLAIN, NORMAL, 980, 900", "en, PLAIN, LARGEST, 980, 900", "es, PLAIN, NORMAL, 980, 900",
        "es, PLAIN, LARGEST, 980, 900", "en, DOUBLE, NORMAL, 980, 900", "en, DOUBLE, LARGEST, 980, 900",
        "en, RTL, NORMAL, 980, 900", "en, RTL, LARGEST, 980, 900", "es, PLAIN, NORMAL, 1280, 800",
        "en, DOUBLE, NORMAL, 1280, 800"})
    void everythingHasItsPlaceItsNameAndItsSize(String tag, Messages.Mode mode, TextSize size, double width, double height) {
        Language language = Language.known(tag).orElseThrow();
        String where = tag + "-" + mode + "-" + size + "-" + Math.round(width);
        try (var learner = new Learner(Journey.library(language), mode, size)) {
            learner.resizes(width, height);
            speaks(learner, language);
            new Walk(learner, screen -> look(learner, screen, where)).everywhere();
        }
        try (var learner = new Learner(Samples.faulty(), mode, size)) {
            learner.resizes(width, height);
            speaks(learner, language);
            new Walk(learner, screen -> look(learner, screen, where)).exceptions(Samples.quiz());
        }
        assertThat(wrong.stream().distinct().collect(Collectors.joining("\n"))).isEmpty();
    }

    private static void speaks(Learner learner, Language language) {
        if (!language.isOriginal()) {
            learner.fires("#settings").fires("#set-language-" + language.tag()).presses(KeyCode.ESCAPE);
        }
    }

    /// What is wrong is told, and shown by a picture beside the test's report.
    private void look(Learner learner, String screen, String where) {
        var faults = new ArrayList<>(learner.asks(() -> Survey.of(learner.shell().root())));
        faults.addAll(Reach.of(learner.asks(() -> learner.all("*"))));
        faults.forEach(fault -> wrong.add(screen + ": " + fault));
        if (!faults.isEmpty()) {
            learner.photographs(PICTURES.resolve(where + "-" + screen + ".png"));
        }
    }
}
