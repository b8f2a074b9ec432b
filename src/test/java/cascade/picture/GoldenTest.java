package cascade.picture;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.Journey;
import cascade.content.Scene;
import cascade.content.Step;
import cascade.picture.scene.Repertoire;
import cascade.simulation.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every step of the bundled lesson looks as it did when somebody last looked at it and found it good.
///
/// `mvn verify -Dgolden.write=true` paints the pictures anew; look at each before committing it.
final class GoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/cascade/golden");
    private static final int WIDTH = 480;
    private static final int HEIGHT = 340;
    /// Instants of a step, s.
    private static final int[] INSTANTS = {4, 12, 22};
    /// Rounding may differ in the last bits; a colour that is this many levels off is another colour.
    private static final int LEVELS = 6;
    /// Pixels that may be another colour: fewer than the smallest actor covers.
    private static final double TOLERANCE = 0.0002;

    static Stream<Step> steps() {
        return Journey.lesson().steps().stream();
    }

    @ParameterizedTest
    @MethodSource("steps")
    void everyStepLooksAsItDid(Step step) throws IOException {
        Show show = Pictures.show(step.scene(), WIDTH, HEIGHT);
        for (int second : INSTANTS) {
            Raster painted = Pictures.paint(show, second * World.TICKS_PER_SECOND);
            Path golden = FOLDER.resolve(step.id() + "-" + second + ".png");
            if (Boolean.getBoolean("golden.write")) {
                Files.createDirectories(FOLDER);
                try (var out = Files.newOutputStream(golden)) {
                    Png.write(painted, out);
                }
            }
            assertThat(Pictures.difference(painted, golden(golden), LEVELS)).as("%s at %d s", step.id(), second)
                    .isLessThanOrEqualTo(TOLERANCE);
        }
    }

    @ParameterizedTest
    @MethodSource("steps")
    void aWrongSeedIsNoticed(Step step) throws IOException {
        Scene scene = step.scene();
        var wrong = new Scene(scene.name(), scene.seed() + 1, scene.from(), scene.to(), scene.camera(), scene.labels(),
                scene.counter(), scene.pauses(), scene.body());
        Raster painted = Pictures.paint(Pictures.show(wrong, WIDTH, HEIGHT), 12 * World.TICKS_PER_SECOND);

        assertThat(Pictures.difference(painted, golden(FOLDER.resolve(step.id() + "-12.png")), LEVELS))
                .isGreaterThan(TOLERANCE);
    }

    @ParameterizedTest
    @MethodSource("steps")
    void aMissingHeroIsNoticed(Step step) throws IOException {
        ScenePlan plan = Repertoire.plan(step.scene().name());
        var without = new ScenePlan(plan.world(), (palette, scale, world) -> hidingHero(
                plan.painter().prepare(palette, scale, world)), plan.framing());
        var show = new Show(step.scene(), without, Pictures.day(), WIDTH, HEIGHT);
        show.paintBackdrop(0, show.backdropRows());

        assertThat(Pictures.difference(Pictures.paint(show, 12 * World.TICKS_PER_SECOND),
                golden(FOLDER.resolve(step.id() + "-12.png")), LEVELS)).isGreaterThan(TOLERANCE);
    }

    private static ScenePainter hidingHero(ScenePainter painter) {
        return new ScenePainter() {
            @Override
            public void backdrop(Brush brush) {
                painter.backdrop(brush);
            }

            @Override
            public void paint(Brush brush, World world) {
                world.hero().begin(0);
                painter.paint(brush, world);
            }
        };
    }

    private static Raster golden(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Pictures.read(in);
        }
    }
}
