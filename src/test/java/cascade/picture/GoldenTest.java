package cascade.picture;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.content.Scene;
import cascade.picture.scene.Repertoire;
import cascade.simulation.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every scene looks in every palette as it did when somebody last looked at it and found it good.
///
/// A scene is shown as the first step directs it that plays it. `mvn test -Dtest=GoldenTest -Dgolden.write=true` paints
/// the pictures anew; look at each before committing it.
@Tag("slow")
final class GoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/cascade/golden");
    private static final List<String> PALETTES = List.of("day", "night", "projector", "contrast");
    private static final int WIDTH = 216;
    private static final int HEIGHT = 153;
    /// Instants of a step, s.
    private static final int[] INSTANTS = {4, 12, 22};
    /// Rounding may differ in the last bits; a colour that is this many levels off is another colour.
    private static final int LEVELS = 6;
    /// Pixels that may be another colour: fewer than the smallest actor covers.
    private static final double TOLERANCE = 0.0002;
    /// Scenes whose hero is drawn as one cell of a packed group, not from its own shape.
    private static final List<String> AMONG_OTHERS = List.of("origin", "stem");
    private static final long SEED = 11;

    static Stream<String> scenes() {
        return Repertoire.plans().keySet().stream();
    }

    static Stream<Arguments> scenesInPalettes() {
        return scenes().flatMap(scene -> PALETTES.stream().map(palette -> Arguments.of(scene, palette)));
    }

    /// As the scene plays by itself, whatever lessons make of it.
    private static Scene directed(String name) {
        return Pictures.scene(name, SEED);
    }

    @ParameterizedTest
    @MethodSource("scenesInPalettes")
    void itLooksAsItDid(String scene, String palette) throws IOException {
        Show show = Pictures.show(directed(scene), Pictures.palette(palette), WIDTH, HEIGHT);
        for (int second : INSTANTS) {
            Raster painted = Pictures.paint(show, second * World.TICKS_PER_SECOND);
            Path file = file(scene, palette, second);
            if (Boolean.getBoolean("golden.write")) {
                Files.createDirectories(FOLDER);
                try (var out = Files.newOutputStream(file)) {
                    Png.write(painted, out);
                }
            }
            assertThat(Pictures.difference(painted, golden(file), LEVELS)).as("%s, %s, at %d s", scene, palette, second)
                    .isLessThanOrEqualTo(TOLERANCE);
        }
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void aWrongSeedIsNoticed(String name) throws IOException {
        Scene scene = directed(name);
        Scene wrong = Pictures.seeded(scene, scene.seed() + 1);
        assertThat(difference(Pictures.show(wrong, WIDTH, HEIGHT), name)).isGreaterThan(TOLERANCE);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void whatDoesNotMoveAloneIsNoticed(String name) throws IOException {
        ScenePlan plan = Repertoire.plan(name);
        var without = new ScenePlan(plan.world(), (palette, scale, world) -> still(
                plan.painter().prepare(palette, scale, world)), plan.framing());
        assertThat(difference(shown(directed(name), without), name)).isGreaterThan(TOLERANCE);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void aMissingHeroIsNoticed(String name) throws IOException {
        Scene scene = directed(name);
        ScenePlan plan = Repertoire.plan(name);
        Show whole = Pictures.show(scene, WIDTH, HEIGHT);
        whole.seek(12 * World.TICKS_PER_SECOND);
        if (whole.report().shows(cascade.simulation.Actor.HERO) && !AMONG_OTHERS.contains(name)) {
            var without = new ScenePlan(plan.world(), (palette, scale, world) -> hidingHero(
                    plan.painter().prepare(palette, scale, world)), plan.framing());
            assertThat(difference(shown(scene, without), name)).isGreaterThan(TOLERANCE);
        }
    }

    private static Show shown(Scene scene, ScenePlan plan) {
        var show = new Show(scene, plan, Pictures.day(), WIDTH, HEIGHT);
        show.paintBackdrop(0, show.backdropRows());
        return show;
    }

    private static double difference(Show show, String name) throws IOException {
        return Pictures.difference(Pictures.paint(show, 12 * World.TICKS_PER_SECOND), golden(file(name, "day", 12)), LEVELS);
    }

    private static ScenePainter still(ScenePainter painter) {
        return new ScenePainter() {
            @Override
            public void backdrop(Brush brush) {
                painter.backdrop(brush);
            }

            @Override
            public void paint(Brush brush, World world) {
                // Nothing that moves is painted.
            }
        };
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

    private static Path file(String scene, String palette, int second) {
        return FOLDER.resolve(scene + "-" + palette + "-" + second + ".png");
    }

    private static Raster golden(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Pictures.read(in);
        }
    }
}
