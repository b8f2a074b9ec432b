package cascade.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import cascade.content.Scene;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The camera zooms steadily and keeps what it aims at in its place.
final class CameraPathTest {

    private static final int WIDE = 1280;
    private static final int HIGH = 800;
    private static final double BODY = 2.6e6;
    private static final double CELLS = 260;

    private static CameraPath path(Scene.Shot... shots) {
        return new CameraPath(List.of(shots), WIDE, HIGH);
    }

    @Test
    void whatAZoomAimsAtStaysOnItsPixel() {
        double x = 2e5;
        double y = -3e5;
        CameraPath path = path(new Scene.Shot(2, x, y, BODY), new Scene.Shot(10, 0, 0, CELLS));
        // The one point that is on the same pixel in both shots.
        double aimX = -x * CELLS / (BODY - CELLS);
        double aimY = -y * CELLS / (BODY - CELLS);
        var view = new View();
        for (float seconds = 2; seconds <= 10; seconds += 0.05f) {
            path.look(view, seconds);
            assertThat((aimX - view.left()) * view.scale()).as("x at %s s", seconds)
                    .isCloseTo(WIDE / 2.0 - x / BODY * HIGH / 0.72, offset(0.75));
            assertThat((aimY - view.top()) * view.scale()).as("y at %s s", seconds)
                    .isCloseTo(HIGH / 2.0 - y / BODY * HIGH / 0.72, offset(0.75));
        }
    }

    @Test
    void aDeepZoomIsSteady() {
        CameraPath path = path(new Scene.Shot(0, 0, 0, BODY), new Scene.Shot(8, 0, 0, CELLS));
        var view = new View();
        float before = 0;
        for (int step = 0; step <= 20; step++) {
            path.look(view, 0, step / 20.0);
            if (step > 0) {
                assertThat(view.scale() / before).isCloseTo((float) Math.pow(BODY / CELLS, 1 / 20.0), offset(1e-3f));
            }
            before = view.scale();
        }
    }

    @Test
    void aSmallChangeLooksAsIfWidthAndMiddleWentStraight() {
        CameraPath path = path(new Scene.Shot(0, 0, 0, 420), new Scene.Shot(24, 8, 18, 400));
        var view = new View();
        for (float t = 0; t <= 1; t += 0.1f) {
            path.look(view, 0, t);
            assertThat((8 * t - view.left()) * view.scale()).isCloseTo(WIDE / 2f, offset(0.6f));
            assertThat((18 * t - view.top()) * view.scale()).isCloseTo(HIGH / 2f, offset(0.6f));
        }
    }

    @Test
    void beforeItsFirstShotAndAfterItsLastTheCameraStandsStill() {
        CameraPath path = path(new Scene.Shot(2, 5, 6, 300), new Scene.Shot(4, 7, 8, 200));
        var early = new View();
        var first = new View();
        path.look(early, 0);
        path.look(first, 2);
        assertThat(early.left()).isEqualTo(first.left());
        var late = new View();
        path.look(late, 24);
        assertThat(late.fromPixelX(0)).isCloseTo(7 - WIDE / (2 * path.scale(1)), offset(0.1f));
    }
}
