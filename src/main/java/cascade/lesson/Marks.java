package cascade.lesson;

import cascade.simulation.Actor;
import cascade.simulation.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a speaker points with: a spotlight, a laser that fades, a pen.
///
/// Points are kept in micrometres of the scene, so that they stay where they were put while the camera moves. A point on
/// the cell that the scene follows is kept relative to that cell, so that it moves with the cell, too.
public final class Marks {

    /// What the pointer does to the picture.
    public enum Tool { NONE, SPOTLIGHT, LASER, PEN }

    /// A place in the scene.
    ///
    /// @param withCell whether it moves with the cell that the scene follows
    /// @param x        µm; counted from the cell's middle where it moves with the cell
    /// @param y        µm; the same
    public record Point(boolean withCell, double x, double y) {

        /// The middle of the cell that the scene follows.
        static final Point CELL = new Point(true, 0, 0);

        /// Whether there is such a place now: a cell may have gone.
        public boolean isThere(Report now) {
            return !withCell || now.shows(Actor.HERO);
        }

        /// Where it is now, µm.
        public double x(Report now) {
            return withCell ? now.x(Actor.HERO) + x : x;
        }

        /// Where it is now, µm.
        public double y(Report now) {
            return withCell ? now.y(Actor.HERO) + y : y;
        }
    }

    /// A point of the laser.
    ///
    /// @param at  where
    /// @param age seconds since it was pointed at, 0 to [#FADED]
    public record Glow(Point at, double age) {}

    /// After so many seconds nothing of a laser's point is left.
    public static final double FADED = 1.2;
    /// Points of all strokes together; a lesson's step needs a few hundred.
    private static final int MOST_POINTS = 20_000;

    private Tool tool = Tool.NONE;
    private Optional<Point> spotlight = Optional.empty();
    private final List<Glow> laser = new ArrayList<>();
    private final List<List<Point>> strokes = new ArrayList<>();
    private int points;

    public Tool tool() {
        return tool;
    }

    /// Takes a tool in hand, or puts it away when it is in hand already. A spotlight begins on the cell.
    public void take(Tool wanted) {
        tool = wanted == tool ? Tool.NONE : wanted;
        spotlight = tool == Tool.SPOTLIGHT ? Optional.of(Point.CELL) : Optional.empty();
        laser.clear();
    }

    /// The pointer moves, with nothing pressed.
    ///
    /// @param x   µm
    /// @param y   µm
    /// @param now what the picture shows
    public void move(double x, double y, Report now) {
        switch (tool) {
            case SPOTLIGHT -> spotlight = Optional.of(point(x, y, now));
            case LASER -> laser.add(new Glow(point(x, y, now), 0));
            case PEN, NONE -> { }
        }
    }

    /// The pointer is pressed: the pen begins a stroke.
    public void press(double x, double y, Report now) {
        if (tool == Tool.PEN) {
            strokes.add(new ArrayList<>());
            draw(point(x, y, now));
        } else {
            move(x, y, now);
        }
    }

    /// The pointer moves while it is pressed. A stroke that began on the cell moves with the cell as a whole.
    public void drag(double x, double y, Report now) {
        if (tool != Tool.PEN) {
            move(x, y, now);
        } else if (strokes.isEmpty()) {
            press(x, y, now);
        } else {
            boolean withCell = strokes.getLast().stream().findFirst().filter(Point::withCell).isPresent();
            draw(withCell && now.shows(Actor.HERO) ? onCell(x, y, now) : new Point(false, x, y));
        }
    }

    private void draw(Point point) {
        if (points < MOST_POINTS) {
            points++;
            strokes.getLast().add(point);
        }
    }

    private static Point point(double x, double y, Report now) {
        boolean onCell = now.shows(Actor.HERO)
                && Math.hypot(x - now.x(Actor.HERO), y - now.y(Actor.HERO)) <= now.extent(Actor.HERO);
        return onCell ? onCell(x, y, now) : new Point(false, x, y);
    }

    private static Point onCell(double x, double y, Report now) {
        return new Point(true, x - now.x(Actor.HERO), y - now.y(Actor.HERO));
    }

    /// Lets time pass: the laser fades.
    void age(double seconds) {
        laser.replaceAll(glow -> new Glow(glow.at(), glow.age() + seconds));
        laser.removeIf(glow -> glow.age() >= FADED);
    }

    /// Takes over another's tool and what was drawn with it.
    void carryOn(Marks other) {
        erase();
        tool = other.tool;
        spotlight = other.spotlight;
        other.strokes.forEach(stroke -> strokes.add(new ArrayList<>(stroke)));
        points = other.points;
    }

    /// Another step: what was drawn is wiped, and a spotlight is on the cell again.
    void wipe() {
        erase();
        laser.clear();
        spotlight = spotlight.map(_ -> Point.CELL);
    }

    /// Wipes what the pen drew.
    public void erase() {
        strokes.clear();
        points = 0;
    }

    /// Where the light is; empty without a spotlight.
    public Optional<Point> spotlight() {
        return spotlight;
    }

    /// The points of the laser that have not faded, the oldest first.
    public List<Glow> laser() {
        return List.copyOf(laser);
    }

    /// What the pen drew.
    public List<List<Point>> strokes() {
        return strokes.stream().map(List::copyOf).toList();
    }
}
