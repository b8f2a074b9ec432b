package cascade.ui.picture;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;

/// Where the cards above a picture stand, and what they leave out when room is short.
///
/// Body map, counter, scales and badge stand in corners, inside the picture, apart from each other, and clear of its middle,
/// where the cell is that the lesson follows.
final class Cards {

    /// What is left out, the least missed first; each leaves out what those before it do, too.
    enum Thinner { NOTHING, DOTS, COUNTER_NOTE, PLACE_NAME, BODY_MAP, SCALE_NOTE, LARGE_LETTERS, COUNTER, SCALES }

    private static final double GAP = 16;
    private static final double TIGHT_GAP = 8;
    /// Below this width or height of the picture the edge is closer, px.
    private static final double TIGHT = 420;
    /// The part of the picture that stays clear, as shares of its width and height.
    private static final double CLEAR_LEFT = 0.42;
    private static final double CLEAR_RIGHT = 0.68;
    private static final double CLEAR_TOP = 0.35;
    private static final double CLEAR_BOTTOM = 0.66;
    /// Where it costs little: a cell that leaves a vessel goes down to here.
    private static final double CLEAR_FAR_BOTTOM = 0.8;
    /// This much may be left out for it.
    private static final Thinner LITTLE = Thinner.COUNTER_NOTE;

    /// What a layout depends on; as long as it is the same, nothing needs to be measured.
    private record Key(double width, double height, double letters, String counted, String scaled) {}

    private final BodyMapView body;
    private final CounterCard counter;
    private final ScaleCard scales;
    private final BadgeCard badge;
    private Optional<Key> done = Optional.empty();

    Cards(BodyMapView body, CounterCard counter, ScaleCard scales, BadgeCard badge) {
        this.body = body;
        this.counter = counter;
        this.scales = scales;
        this.badge = badge;
    }

    /// Lays the cards out in a picture of this size, px.
    void layout(double width, double height) {
        var key = new Key(width, height, scales.letters(), counter.contentKey(), scales.contentKey());
        if (width < 1 || height < 1 || done.filter(key::equals).isPresent()) {
            return;
        }
        if (!fitted(EnumSet.range(Thinner.NOTHING, LITTLE), width, height, CLEAR_FAR_BOTTOM)) {
            fitted(EnumSet.allOf(Thinner.class), width, height, CLEAR_BOTTOM);
        }
        done = Optional.of(new Key(width, height, scales.letters(), counter.contentKey(), scales.contentKey()));
    }

    /// Leaves out as little of this as it can; says whether that was enough.
    private boolean fitted(Set<Thinner> thinners, double width, double height, double bottom) {
        for (Thinner thinner : thinners) {
            apply(thinner, height);
            if (arranged(width, height, bottom)) {
                return true;
            }
        }
        return false;
    }

    /// The places that are taken.
    List<Bounds> taken() {
        var taken = new ArrayList<Bounds>();
        for (Region card : List.of(body, counter, scales, badge)) {
            if (card.isVisible()) {
                // Not the bounds in the parent: they hold the children where they were before this layout.
                taken.add(new BoundingBox(card.getLayoutX(), card.getLayoutY(), card.getWidth(), card.getHeight()));
            }
        }
        return taken;
    }

    private void apply(Thinner thinner, double height) {
        counter.dots(thinner.compareTo(Thinner.DOTS) < 0);
        counter.note(thinner.compareTo(Thinner.COUNTER_NOTE) < 0);
        body.named(thinner.compareTo(Thinner.PLACE_NAME) < 0);
        body.figureFor(height);
        body.setVisible(thinner.compareTo(Thinner.BODY_MAP) < 0);
        scales.note(thinner.compareTo(Thinner.SCALE_NOTE) < 0);
        boolean smaller = thinner.compareTo(Thinner.LARGE_LETTERS) >= 0;
        counter.small(smaller);
        scales.small(smaller);
        badge.small(smaller);
        counter.setVisible(counter.counts() && thinner.compareTo(Thinner.COUNTER) < 0);
        scales.setVisible(scales.measures() && thinner.compareTo(Thinner.SCALES) < 0);
    }

    /// Whether the cards fit: with the counter as wide as it likes, or narrow, and the scales below or above.
    private boolean arranged(double width, double height, double bottom) {
        double gap = Math.min(width, height) < TIGHT ? TIGHT_GAP : GAP;
        double room = Math.max(0, width - 2 * gap);
        for (double most : new double[] {room, Math.min(room, Math.floor(width * CLEAR_LEFT) - gap - 1)}) {
            size(body, room);
            size(counter, most);
            size(scales, room);
            size(badge, room);
            body.relocate(gap, gap);
            counter.relocate(gap, height - counter.getHeight() - gap);
            for (boolean below : new boolean[] {true, false}) {
                corner(scales, width, height, gap, below);
                corner(badge, width, height, gap, !below);
                if (fits(width, height, bottom, gap)) {
                    return true;
                }
            }
        }
        corner(scales, width, height, gap, true);
        corner(badge, width, height, gap, false);
        return false;
    }

    /// Puts a card into a corner on the right; scales and badge have one each.
    private static void corner(Region card, double width, double height, double gap, boolean below) {
        card.relocate(width - card.getWidth() - gap, below ? height - card.getHeight() - gap : gap);
    }

    private static void size(Region card, double most) {
        double wide = Math.min(Math.ceil(card.prefWidth(-1)), most);
        card.resize(wide, Math.ceil(card.prefHeight(wide)));
    }

    private boolean fits(double width, double height, double bottom, double gap) {
        var inside = new BoundingBox(0, 0, width, height);
        var clear = new BoundingBox(width * CLEAR_LEFT, height * CLEAR_TOP, width * (CLEAR_RIGHT - CLEAR_LEFT),
                height * (bottom - CLEAR_TOP));
        List<Bounds> cards = taken();
        for (int i = 0; i < cards.size(); i++) {
            Bounds card = cards.get(i);
            if (!inside.contains(card) || card.intersects(clear)) {
                return false;
            }
            var around = new BoundingBox(card.getMinX() - gap / 2, card.getMinY() - gap / 2, card.getWidth() + gap,
                    card.getHeight() + gap);
            if (cards.subList(i + 1, cards.size()).stream().anyMatch(around::intersects)) {
                return false;
            }
        }
        return true;
    }

    /// Lays out anew even though nothing seems to have changed.
    void forget() {
        done = Optional.empty();
    }
}
