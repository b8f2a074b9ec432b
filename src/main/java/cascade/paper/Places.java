package cascade.paper;

import cascade.content.Scene.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Free room on a picture, in which names look for a place beside what they name; all in points.
final class Places {

    /// From the edge of what is named to the words, in heights of the words: near first.
    private static final float[] AWAY = {0.8f, 1.8f, 3.2f};
    /// Along the side, in widths or heights of the words: straight first.
    private static final float[] ALONG = {0, 0.45f, -0.45f, 0.9f, -0.9f};
    private static final float MARGIN = 6;
    private static final float APART = 3;

    /// A place on the picture, from its upper left corner.
    record Box(float x, float y, float width, float height) {

        boolean meets(Box other, float apart) {
            return x < other.x + other.width + apart && other.x < x + width + apart
                    && y < other.y + other.height + apart && other.y < y + height + apart;
        }

        boolean within(float wide, float high) {
            return x >= MARGIN && y >= MARGIN && x + width <= wide - MARGIN && y + height <= high - MARGIN;
        }
    }

    private final float width;
    private final float height;
    private final List<Box> taken = new ArrayList<>();

    Places(float width, float height) {
        this.width = width;
        this.height = height;
    }

    void take(Box box) {
        taken.add(box);
    }

    /// The first place beside a point where words of this size hide nothing; empty if there is none.
    ///
    /// @param reach how far what is named extends from the point
    Optional<Box> find(Side wished, float x, float y, float reach, float wide, float high) {
        var own = new Box(x - reach, y - reach, 2 * reach, 2 * reach);
        for (float away : AWAY) {
            for (Side side : order(wished)) {
                for (float along : ALONG) {
                    Box box = beside(side, x, y, reach + away * high, along, wide, high);
                    if (box.within(width, height) && !box.meets(own, 0)
                            && taken.stream().noneMatch(other -> box.meets(other, APART))) {
                        taken.add(box);
                        return Optional.of(box);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Box beside(Side side, float x, float y, float away, float along, float w, float h) {
        return switch (side) {
            case ABOVE -> new Box(x - w / 2 + along * w, y - away - h, w, h);
            case BELOW -> new Box(x - w / 2 + along * w, y + away, w, h);
            case LEFT -> new Box(x - away - w, y - h / 2 + along * h, w, h);
            case RIGHT -> new Box(x + away, y - h / 2 + along * h, w, h);
        };
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
