package cascade.ui;

import static org.assertj.core.api.Assertions.assertThat;

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

/// In every palette, on every screen, words stand out from what is behind them, and Tab leads to everything that can be used
/// and shows where it is: measured from the pixels of the window.
@Tag("slow")
final class EveryPaletteTest {

    private static final Path PICTURES = Path.of("target/survey");

    private static final int LOOKS = 3;

    private final List<String> wrong = new ArrayList<>();
    private int read;
    private int rings;

    @ParameterizedTest
    @CsvSource({"day, 4.5", "night, 4.5", "projector, 4.5", "contrast, 7"})
    void wordsStandOutAndTabLeadsEverywhereAndIsSeen(String palette, double least) {
        var start = new Learner.Start(Messages.Mode.PLAIN, Settings.USUAL.coloured(palette), SystemLook.USUAL,
                new InMemoryProgressStore());
        try (var learner = new Learner(Samples.faulty(), start)) {
            var walk = new Walk(learner, screen -> look(learner, screen, palette, least));
            walk.everywhere();
            walk.exceptions(Samples.quiz());
        }
        assertThat(wrong.stream().distinct().collect(Collectors.joining("\n"))).isEmpty();
        assertThat(read).as("words looked at").isGreaterThan(500);
        assertThat(rings).as("rings seen").isGreaterThan(200);
    }

    private void look(Learner learner, String screen, String palette, double least) {
        List<String> unread = read(learner, least);
        for (int i = 1; i < LOOKS && !unread.isEmpty(); i++) {
            // Colours that have just changed are in the picture with the next frame.
            learner.doing(() -> { });
            unread = read(learner, least);
        }
        var faults = new ArrayList<>(unread);
        var ring = new Rings(learner);
        faults.addAll(ring.follow());
        rings += ring.seen();
        faults.forEach(fault -> wrong.add(screen + ": " + fault));
        if (!faults.isEmpty()) {
            learner.photographs(PICTURES.resolve(palette + "-" + screen + ".png"));
        }
    }

    /// Looks at the words, and at the picture of the same moment.
    private List<String> read(Learner learner, double least) {
        return learner.asks(() -> {
            var eye = new Legibility(learner.paints(), least);
            // What is below an open card may be covered by it.
            List<String> faults = eye.of(learner.top());
            read += eye.read();
            return faults;
        });
    }
}
