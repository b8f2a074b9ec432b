package cascade.ui.picture;

import cascade.content.Scene.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;

/// The free room of one instant, in which names look for a place.
///
/// It remembers nothing from one instant to the next, so that a moment always looks the same.
final class Spots {

    /// From the actor's edge to the words, in heights of the words: near first.
    private static final double[] AWAY = {0.8, 1.8, 3.2};
    /// Along the side, in widths or heights of the words: straight first.
    private static final double[] ALONG = {0, 0.45, -0.45, 0.9, -0.9};
    private static final double MARGIN = 12;
    /// Between a name and anything else, px.
    private static final double APART = 4;
    /// Points of a line that are looked at to see what it crosses.
    private static final int SAMPLES = 16;

    /// A place for words, with the line from it to the edge of the actor.
    record Spot(Bounds words, Point2D from, Point2D to) {}

    private final double width;
    private final double height;
    private final List<Bounds> cards;
    private final Bounds hero;
    private final List<Spot> given = new ArrayList<>();

    /// @param cards where other things stand
    /// @param hero  what no name may hide
    Spots(double width, double height, List<Bounds> cards, Bounds hero) {
        this.width = width;
        this.height = height;
        this.cards = List.copyOf(cards);
        this.hero = hero;
    }

    double width() {
        return width;
    }

    /// Whether a point is seen: in the picture, and under no card.
    boolean sees(double x, double y) {
        return x > 0 && y > 0 && x < width && y < height && cards.stream().noneMatch(card -> card.contains(x, y));
    }

    /// The first place beside an actor where words of this size hide nothing; empty if there is none.
    ///
    /// @param reach how far the actor extends from its middle
    /// @param edge  how far from its middle the line ends
    Optional<Spot> take(Side wished, Point2D middle, double reach, double edge, double wide, double high) {
        double x = middle.getX();
        double y = middle.getY();
        Bounds own = new BoundingBox(x - reach, y - reach, 2 * reach, 2 * reach);
        for (double away : AWAY) {
            for (Side side : order(wished)) {
                for (double along : ALONG) {
                    Spot spot = spot(inside(beside(side, x, y, reach + away * high, along, wide, high)), middle, edge);
                    if (!spot.words().intersects(own) && sees(spot.to().getX(), spot.to().getY()) && free(spot)) {
                        given.add(spot);
                        return Optional.of(spot);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Bounds beside(Side side, double x, double y, double away, double along, double w, double h) {
        return switch (side) {
            case ABOVE -> new BoundingBox(x - w / 2 + along * w, y - away - h, w, h);
            case BELOW -> new BoundingBox(x - w / 2 + along * w, y + away, w, h);
            case LEFT -> new BoundingBox(x - away - w, y - h / 2 + along * h, w, h);
            case RIGHT -> new BoundingBox(x + away, y - h / 2 + along * h, w, h);
        };
    }

    private Bounds inside(Bounds place) {
        double x = Math.clamp(place.getMinX(), MARGIN, Math.max(MARGIN, width - place.getWidth() - MARGIN));
        double y = Math.clamp(place.getMinY(), MARGIN, Math.max(MARGIN, height - place.getHeight() - MARGIN));
        return new BoundingBox(x, y, place.getWidth(), place.getHeight());
    }

    /// The line leaves the words at the point nearest to the actor, but not at a rounded corner.
    private static Spot spot(Bounds words, Point2D middle, double edge) {
        double inset = Math.min(MARGIN, words.getWidth() / 2);
        var from = new Point2D(Math.clamp(middle.getX(), words.getMinX() + inset, words.getMaxX() - inset),
                Math.clamp(middle.getY(), words.getMinY(), words.getMaxY()));
        double length = from.distance(middle);
        double share = length == 0 ? 0 : Math.max(0, length - edge) / length;
        return new Spot(words, from, from.interpolate(middle, share));
    }

    private boolean free(Spot spot) {
        Bounds words = spot.words();
        var around = new BoundingBox(words.getMinX() - APART, words.getMinY() - APART, words.getWidth() + 2 * APART,
                words.getHeight() + 2 * APART);
        return !around.intersects(hero) && cards.stream().noneMatch(around::intersects)
                && given.stream().noneMatch(other -> around.intersects(other.words())
                        || crosses(other, around) || crosses(spot, other.words()));
    }

    /// Whether the line of a place runs through a box.
    private static boolean crosses(Spot spot, Bounds box) {
        for (int i = 0; i <= SAMPLES; i++) {
            if (box.contains(spot.from().interpolate(spot.to(), (double) i / SAMPLES))) {
                return true;
            }
        }
        return false;
    }

    /// The wished side first, then the one across, then the others.
    private static List<Side> order(Side wished) {
        return switch (wished) {
            case ABOVE -> List.of(Side.ABOVE, Side.BELOW, Side.RIGHT, Side.LEFT);
            case BELOW -> List.of(Side.BELOW, Side.ABOVE, Side.RIGHT, Side.LEFT);
            case LEFT -> List.of(Side.LEFT, Side.RIGHT, Side.ABOVE, Side.BELOW);
            case RIGHT -> List.of(Side.RIGHT, Side.LEFT, Side.ABOVE, Side.BELOW);
        };
    }
}
