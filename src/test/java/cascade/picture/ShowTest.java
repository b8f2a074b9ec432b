package cascade.picture;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.picture.scene.Repertoire;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The same moment is the same pixels, however one gets there.
final class ShowTest {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 220;
    private static final int LAST = 1440;

    static Stream<String> scenes() {
        return Repertoire.plans().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void seekingShowsWhatPlayingShowed(String scene) {
        Show played = Pictures.show(Pictures.scene(scene, 3), WIDTH, HEIGHT);
        Show sought = Pictures.show(Pictures.scene(scene, 3), WIDTH, HEIGHT);
        var random = new Random(scene.hashCode());
        for (int tick = 0; tick <= LAST; tick++) {
            played.seek(tick);
        }
        for (int i = 0; i < 12; i++) {
            int tick = random.nextInt(LAST + 1);
            assertThat(Pictures.paint(sought, tick).pixels).as("tick %d", tick)
                    .isEqualTo(Pictures.paint(played, tick).pixels);
        }
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void exploringAheadChangesNothing(String scene) {
        Show explored = Pictures.show(Pictures.scene(scene, 3), WIDTH, HEIGHT);
        explored.explore(() -> true);
        Show played = Pictures.show(Pictures.scene(scene, 3), WIDTH, HEIGHT);
        for (int tick : new int[] {1, 29, 30, 31, 777, LAST, 100}) {
            assertThat(Pictures.paint(explored, tick).pixels).as("tick %d", tick)
                    .isEqualTo(Pictures.paint(played, tick).pixels);
        }
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void bandsOfRowsMakeTheSamePictureAsOnePass(String scene) {
        Show show = Pictures.show(Pictures.scene(scene, 5), WIDTH, HEIGHT);
        Raster whole = Pictures.paint(show, 700);
        var bands = new Raster(WIDTH, HEIGHT);
        for (int row = 0; row < HEIGHT; row += 17) {
            show.paint(bands, row, Math.min(HEIGHT, row + 17));
        }
        assertThat(bands.pixels).isEqualTo(whole.pixels);

        var again = new Show(Pictures.scene(scene, 5), Repertoire.plan(scene), Pictures.day(), WIDTH, HEIGHT);
        for (int row = again.backdropRows(); row > 0; row -= 23) {
            again.paintBackdrop(Math.max(0, row - 23), row);
        }
        assertThat(Pictures.paint(again, 700).pixels).isEqualTo(whole.pixels);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void anotherSeedIsAnotherRun(String scene) {
        Raster one = Pictures.paint(Pictures.show(Pictures.scene(scene, 1), WIDTH, HEIGHT), 900);
        Raster other = Pictures.paint(Pictures.show(Pictures.scene(scene, 2), WIDTH, HEIGHT), 900);

        assertThat(Pictures.difference(one, other, 6)).isGreaterThan(0.001);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void theHeroIsAlwaysInThePicture(String scene) {
        Show show = Pictures.show(Pictures.scene(scene, 5), WIDTH, HEIGHT);
        for (int tick = 0; tick <= LAST; tick += 12) {
            show.seek(tick);
            if (!show.report().shows(cascade.simulation.Actor.HERO)) {
                continue;
            }
            float x = show.view().toPixelX(show.report().x(cascade.simulation.Actor.HERO));
            float y = show.view().toPixelY(show.report().y(cascade.simulation.Actor.HERO));
            assertThat(x).as("x at tick %d", tick).isBetween(WIDTH * 0.03f, WIDTH * 0.97f);
            assertThat(y).as("y at tick %d", tick).isBetween(HEIGHT * 0.03f, HEIGHT * 0.97f);
        }
    }
}
