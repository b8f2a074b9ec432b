package cascade.picture;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.picture.scene.Repertoire;
import cascade.simulation.World;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// No part of any scene flashes more than three times a second: flashes are counted on every frame (WCAG 2.3.1).
@Tag("slow")
final class FlashTest {

    private static final int WIDTH = 768;
    private static final int HEIGHT = 544;
    private static final int FRAMES = 1440;
    /// Ticks between two looks: 30 pictures a second show every flash that an eye can see as one.
    private static final int LOOK = 2;

    /// Each scene in the palettes whose colours are farthest apart; the zoom, where most rushes by, in all.
    static Stream<Arguments> scenes() {
        return Repertoire.plans().keySet().stream().flatMap(scene -> (scene.equals("body")
                ? Stream.of("day", "night", "projector", "contrast") : Stream.of("projector", "contrast"))
                .map(palette -> Arguments.of(scene, palette)));
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void noSceneFlashes(String name, String palette) {
        Show show = Pictures.show(Pictures.scene(name, 1), Pictures.palette(palette), WIDTH, HEIGHT);
        var raster = new Raster(WIDTH, HEIGHT);
        var flashes = new Flashes(WIDTH, HEIGHT, World.TICKS_PER_SECOND / LOOK);
        for (int tick = 0; tick < FRAMES; tick += LOOK) {
            show.seek(tick);
            show.paint(raster, 0, HEIGHT);
            flashes.see(raster);
        }
        assertThat(flashes.greatestArea()).as("part of the picture that flashes too often").isLessThan(Flashes.ALLOWED_AREA);
    }

    @Test
    void aPictureThatBlinksFourTimesASecondIsNoticed() {
        assertThat(blinking(4)).isEqualTo(1);
    }

    @Test
    void aPictureThatBlinksTwiceASecondIsAllowed() {
        assertThat(blinking(2)).isZero();
    }

    private static double blinking(int timesASecond) {
        var flashes = new Flashes(WIDTH, HEIGHT, World.TICKS_PER_SECOND / LOOK);
        var raster = new Raster(WIDTH, HEIGHT);
        int half = World.TICKS_PER_SECOND / timesASecond / 2;
        for (int tick = 0; tick < 3 * World.TICKS_PER_SECOND; tick += LOOK) {
            java.util.Arrays.fill(raster.pixels, tick / half % 2 == 0 ? 0xFF000000 : 0xFF888888);
            flashes.see(raster);
        }
        return flashes.greatestArea();
    }
}
