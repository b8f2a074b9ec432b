package cascade.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.lesson.Marks;
import cascade.simulation.Actor;
import cascade.ui.picture.FrameView;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Point2D;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polyline;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Pointing at the living picture, seen in two windows of different size.
final class PointingTest {

    /// The step in which the camera travels along with a cell in the blood.
    private static final KeyCode THE_TRIP = KeyCode.DIGIT4;
    private static final int ROUNDS = 50;

    @Test
    void inkOnTheCellStaysOnTheCellWhileItAndTheCameraMove() throws Exception {
        try (var room = new Classroom()) {
            stopsIn(room, THE_TRIP, 400);
            room.shrinkAudience();
            room.presses(KeyCode.P);
            calm(room);
            Point2D cell = onScreen(room, room.speaker(), hero(room, room.speaker()));
            room.robot().moveTo(cell).press(MouseButton.PRIMARY).moveBy(6, 0).release(MouseButton.PRIMARY);
            calm(room);
            Color before = colourUnderInk(room);
            double camera = left(room);
            stopsIn(room, THE_TRIP, 700);
            assertThat(room.show.marks().strokes()).as("going to a step anew is no other step").isNotEmpty();
            assertThat(Math.abs(left(room) - camera)).as("the camera has moved, µm").isGreaterThan(8);
            for (Stage in : List.of(room.speaker(), room.audience())) {
                // Ink follows with the frame after.
                WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> ink(room, in).distance(hero(room, in)) < 8);
            }
            Color after = colourUnderInk(room);
            assertThat(Math.abs(after.getHue() - before.getHue())).as("it is still the cell that lies there").isLessThan(20);
        }
    }

    @Test
    void inkBesideTheCellStaysWhereItIsInTheTissue() throws Exception {
        try (var room = new Classroom()) {
            stopsIn(room, THE_TRIP, 400);
            room.shrinkAudience();
            room.presses(KeyCode.P);
            calm(room);
            FrameView view = view(room, room.speaker());
            room.robot().moveTo(onScreen(room, room.speaker(), new Point2D(view.getWidth() / 2, view.getHeight() * 0.9)))
                    .press(MouseButton.PRIMARY).moveBy(6, 0).release(MouseButton.PRIMARY);
            calm(room);
            Point2D was = ink(room, room.audience());
            double camera = left(room);
            stopsIn(room, THE_TRIP, 700);
            double moved = room.asks(() -> view.place(0, 0).orElseThrow()[0] - view.place(left(room) - camera, 0).orElseThrow()[0]);
            assertThat(Math.abs(moved)).isGreaterThan(10);
            assertThat(ink(room, room.audience()).getX() - was.getX()).isCloseTo(moved, org.assertj.core.data.Offset.offset(1.5));
            assertThat(ink(room, room.audience()).distance(ink(room, room.speaker()))).as("both windows").isLessThan(0.5);
        }
    }

    @Test
    void theSpotlightBeginsOnTheCellAndFollowsThePointer() throws Exception {
        try (var room = new Classroom()) {
            stopsIn(room, THE_TRIP, 400);
            room.shrinkAudience();
            room.presses(KeyCode.S);
            WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> room.find(room.audience(), ".spotlight-shade") != null);
            assertThat(light(room, room.audience()).distance(hero(room, room.audience()))).isLessThan(1);
            calm(room);
            FrameView view = view(room, room.speaker());
            var there = new Point2D(view.getWidth() * 0.75, view.getHeight() * 0.75);
            room.robot().moveTo(onScreen(room, room.speaker(), there));
            WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> light(room, room.audience()).distance(there) < 8);
            room.presses(KeyCode.S);
            WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> room.find(room.audience(), ".spotlight-shade") == null);
        }
    }

    @Test
    void theLaserFadesByItself() throws Exception {
        try (var room = new Classroom()) {
            stopsIn(room, THE_TRIP, 400);
            room.shrinkAudience();
            room.presses(KeyCode.L);
            calm(room);
            room.robot().moveTo(onScreen(room, room.speaker(), hero(room, room.speaker()))).moveBy(10, 10);
            assertThat(room.find(room.audience(), ".laser-dot")).isNotNull();
            WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> room.find(room.audience(), ".laser-dot") == null);
            assertThat(room.asks(() -> room.show.marks().tool())).as("in hand still").isEqualTo(Marks.Tool.LASER);
        }
    }

    /// Goes to a step and stops there at a tick.
    private static void stopsIn(Classroom room, KeyCode step, int tick) throws Exception {
        room.presses(step, KeyCode.ENTER);
        room.asks(() -> {
            room.show.player().pause();
            room.show.player().goTo(room.show.player().moment().step());
            room.show.player().nudge(tick);
            return true;
        });
        // The screen follows with the next key; a number that is put away changes nothing else.
        room.presses(KeyCode.DIGIT1, KeyCode.ESCAPE);
        calm(room);
    }

    /// Waits until neither window moves the picture any more: one that has a new size stretches the last frame at first, and
    /// marks follow with the frame after.
    private static void calm(Classroom room) throws Exception {
        List<Point2D> was;
        List<Point2D> is = List.of();
        int rounds = 0;
        do {
            assertThat(rounds++).as("rounds until the picture stands still").isLessThan(ROUNDS);
            was = is;
            room.settle();
            room.pulses();
            is = List.of(onScreen(room, room.speaker(), hero(room, room.speaker())), hero(room, room.audience()));
        } while (!is.equals(was));
    }

    private static FrameView view(Classroom room, Stage in) {
        return (FrameView) room.find(in, ".picture");
    }

    private static Point2D hero(Classroom room, Stage in) {
        FrameView view = view(room, in);
        return room.asks(() -> {
            var now = view.report().orElseThrow();
            double[] at = view.place(now.x(Actor.HERO), now.y(Actor.HERO)).orElseThrow();
            return new Point2D(at[0], at[1]);
        });
    }

    private static double left(Classroom room) {
        return room.asks(() -> view(room, room.audience()).micrometres(0, 0).orElseThrow()[0]);
    }

    private static Point2D ink(Classroom room, Stage in) throws Exception {
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> room.find(in, ".pen-line") != null);
        return room.asks(() -> {
            List<Double> points = ((Polyline) in.getScene().lookup(".pen-line")).getPoints();
            return new Point2D(points.get(0), points.get(1));
        });
    }

    private static Point2D light(Classroom room, Stage in) {
        return room.asks(() -> {
            var hole = (Path) in.getScene().lookup(".spotlight-shade");
            var start = (MoveTo) hole.getElements().get(5);
            return new Point2D(start.getX() + view(room, in).getHeight() * MarksLayer.LIGHT, start.getY());
        });
    }

    /// What the painters painted where the ink begins.
    private static Color colourUnderInk(Classroom room) throws Exception {
        Point2D at = ink(room, room.audience());
        FrameView view = view(room, room.audience());
        return room.asks(() -> {
            var image = ((ImageView) view.lookup("ImageView")).getImage();
            return image.getPixelReader().getColor((int) (at.getX() / view.getWidth() * image.getWidth()),
                    (int) (at.getY() / view.getHeight() * image.getHeight()));
        });
    }

    private static Point2D onScreen(Classroom room, Stage in, Point2D inView) {
        return room.asks(() -> view(room, in).localToScreen(inView));
    }
}
