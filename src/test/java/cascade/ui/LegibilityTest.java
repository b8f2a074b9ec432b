package cascade.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.picture.Raster;
import cascade.progress.InMemoryProgressStore;
import cascade.progress.Settings;
import cascade.ui.theme.Messages;
import cascade.ui.theme.SystemLook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// In every palette, the words on every screen stand out from what is behind them: measured from the pixels of the window.
@Tag("slow")
final class LegibilityTest {

    private static final Path PICTURES = Path.of("target/survey");

    private final List<String> faint = new ArrayList<>();
    private int read;

    @ParameterizedTest
    @CsvSource({"day, 4.5", "night, 4.5", "projector, 4.5", "contrast, 7"})
    void wordsStandOutOnEveryScreen(String palette, double least) {
        var start = new Learner.Start(Messages.Mode.PLAIN, Settings.USUAL.coloured(palette), SystemLook.USUAL,
                new InMemoryProgressStore());
        try (var learner = new Learner(Samples.faulty(), start)) {
            var walk = new Walk(learner, screen -> look(learner, screen, palette, least));
            walk.everywhere();
            walk.exceptions(Samples.quiz());
        }
        assertThat(faint.stream().distinct().collect(Collectors.joining("\n"))).isEmpty();
        assertThat(read).as("words looked at").isGreaterThan(500);
    }

    private void look(Learner learner, String screen, String palette, double least) {
        Raster picture = learner.picture();
        var eye = new Legibility(picture, least);
        // What is below an open card may be covered by it.
        List<String> faults = learner.asks(() -> eye.of(learner.top()));
        read += eye.read();
        faults.forEach(fault -> faint.add(screen + ": " + fault));
        if (!faults.isEmpty()) {
            learner.photographs(PICTURES.resolve(palette + "-" + screen + ".png"));
        }
    }
}
