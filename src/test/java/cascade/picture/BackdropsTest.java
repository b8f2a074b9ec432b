package cascade.picture;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.content.Scene;
import cascade.simulation.Report;
import cascade.simulation.Trig;
import cascade.simulation.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What stands still is sharp where the camera rests, and goes softly from picture to picture where it zooms.
final class BackdropsTest {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 200;
    private static final int LAST = 1440;
    private static final List<Scene.Shot> ZOOM = List.of(new Scene.Shot(2, 2e5, 3e5, 2.6e6), new Scene.Shot(10, 4, -6, 260),
            new Scene.Shot(15, -4, 6, 240), new Scene.Shot(21, 2e5, 3e5, 2.6e6));

    /// Soft clouds at every size from a metre to a tenth of a millimetre.
    private static final Ground CLOUDS = (x, y, pixel) -> {
        float light = 0.5f;
        for (float size = 2e6f; size > 4 * pixel; size /= 4) {
            light += 0.11f * Trig.sin(x / size) * Trig.sin(y / size + 0.1f);
        }
        return Colour.mix(0xFFF6E4CB, 0xFFB06050, light);
    };

    /// Remembers how large the pictures are that were painted.
    private static final class Clouds implements ScenePainter {

        private final Map<Raster, Long> pixels = new HashMap<>();

        @Override
        public void backdrop(Brush brush) {
            pixels.put(brush.raster(), (long) brush.raster().width * brush.raster().height);
            brush.ground(CLOUDS);
        }

        @Override
        public void paint(Brush brush, World world) {
            // Nothing moves.
        }

        long allPixels() {
            return pixels.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    private static Show show(Clouds clouds, List<Scene.Shot> camera, int width, int height) {
        var plan = new ScenePlan(seed -> new World(seed, 1) {
            @Override
            protected void act() {
                // Nothing happens.
            }

            @Override
            protected void tell(Report report) {
                // Nobody is there.
            }
        }, (_, _, _) -> clouds, camera);
        var show = new Show(Pictures.scene("clouds", 1), plan, Pictures.day(), width, height);
        show.paintBackdrop(0, show.backdropRows());
        return show;
    }

    private static Raster painted(Show show) {
        var direct = new Raster(show.width(), show.height());
        new Brush(direct, show.view()).ground(CLOUDS);
        return direct;
    }

    @Test
    void aRestingCameraSeesASharpPicture() {
        Show show = show(new Clouds(), ZOOM, WIDTH, HEIGHT);
        for (int tick : new int[] {0, 120, 600, 900, LAST}) {
            Raster shown = Pictures.paint(show, tick);
            assertThat(Pictures.difference(shown, painted(show), 5)).as("tick %d", tick).isLessThan(0.002);
        }
    }

    @Test
    void aZoomingCameraSeesTheSamePlaceNearlyAsSharp() {
        Show show = show(new Clouds(), ZOOM, WIDTH, HEIGHT);
        for (int tick = 0; tick <= LAST; tick += 12) {
            Raster shown = Pictures.paint(show, tick);
            assertThat(Pictures.difference(shown, painted(show), 32)).as("tick %d", tick).isLessThan(0.01);
        }
    }

    @Test
    void seekingShowsWhatPlayingShowed() {
        Show played = show(new Clouds(), ZOOM, WIDTH, HEIGHT);
        Show sought = show(new Clouds(), ZOOM, WIDTH, HEIGHT);
        for (int tick = 0; tick <= LAST; tick += 5) {
            played.seek(tick);
        }
        for (int tick : new int[] {700, 301, 1100, 4, 430, 1200}) {
            assertThat(Pictures.paint(sought, tick).pixels).as("tick %d", tick)
                    .isEqualTo(Pictures.paint(played, tick).pixels);
        }
    }

    @Test
    void aDeepZoomNeedsFewPictures() {
        var clouds = new Clouds();
        show(clouds, ZOOM, WIDTH, HEIGHT);
        // 20 frames are 166 MB at 1920 by 1080.
        assertThat(clouds.allPixels() / (double) (WIDTH * HEIGHT)).isLessThan(20);
    }

    @Test
    void anOrdinaryCameraNeedsOnePicture() {
        var clouds = new Clouds();
        show(clouds, List.of(new Scene.Shot(0, 0, 0, 420), new Scene.Shot(12, 9, 9, 300), new Scene.Shot(24, 0, 20, 400)),
                WIDTH, HEIGHT);
        assertThat(clouds.pixels).hasSize(1);
    }

    @Test
    void noCameraCanAskForAllMemory() {
        var clouds = new Clouds();
        show(clouds, List.of(new Scene.Shot(0, -4e6, 0, 10), new Scene.Shot(24, 4e6, 0, 10)), WIDTH, HEIGHT);
        // Sharp, it would be 800,000 frames; 16 frames in a long strip have much edge.
        assertThat(clouds.allPixels() / (double) (WIDTH * HEIGHT)).isLessThan(100);
    }
}
