package cascade.simulation.scene;

import cascade.simulation.Cells;
import cascade.simulation.Mode;
import cascade.simulation.Passage;
import cascade.simulation.SoftBody;
import cascade.simulation.Trig;

/// A cell that lets go of its neighbours, slips through the gap in the sheet and crawls on; it may die there.
final class Slip {

    /// When what happens (s of showing) and where it goes.
    ///
    /// @param moves  when it turns to the gap
    /// @param enters when it begins to squeeze
    /// @param out    when it is through
    /// @param dies   when it begins to die; never when it is past the end
    /// @param awayX  how far it then crawls, µm
    /// @param over   how long it crawls
    record Times(float letsGo, float moves, float enters, float out, float dies, float awayX, float awayY, float over) {}

    /// A loosened cell needs more room: its neighbours draw back by this much, µm.
    private static final float ROOM = 2.2f;
    private static final float BULGE_REACH = 0.75f;
    private static final float BULGE_SIZE = 0.5f;

    private final Cells cells;
    private final int cell;
    private final SoftBody body;
    private final Passage door;
    private final Times times;
    private final float radius;
    private final float fromX;
    private final float fromY;
    private final float fade;

    /// @param fade how long it takes to go when it dies, s of showing
    Slip(Cells cells, int cell, SoftBody body, Passage door, Times times, float fade) {
        this.cells = cells;
        this.cell = cell;
        this.body = body;
        this.door = door;
        this.times = times;
        this.fade = fade;
        radius = cells.radius[cell];
        fromX = cells.x[cell];
        fromY = cells.y[cell];
        cells.give[cell] = 0;
        body.round(fromX, fromY, radius);
    }

    int cell() {
        return cell;
    }

    float radius() {
        return radius;
    }

    SoftBody body() {
        return body;
    }

    void act(float t) {
        switch (cells.mode(cell)) {
            case SETTLED -> turnTo(Mode.LOOSE, t >= times.letsGo);
            case LOOSE -> {
                cells.radius[cell] = radius + ROOM * Trig.ease(times.letsGo, times.moves, t);
                turnTo(Mode.CRAWLING, t >= times.moves);
            }
            case CRAWLING -> crawl(t);
            case SQUEEZING -> {
                squeeze((t - times.enters) / (times.out - times.enters));
                turnTo(Mode.CRAWLING, t >= times.out);
            }
            case DYING -> cells.fadeAway(cell, fade);
            default -> { }
        }
    }

    private void crawl(float t) {
        if (t < times.out) {
            float part = Trig.ease(times.moves, times.enters, t);
            place(fromX + (before(radius, true) - fromX) * part, fromY + (before(radius, false) - fromY) * part);
            cells.radius[cell] = radius + ROOM * (1 - part);
            turnTo(Mode.SQUEEZING, t >= times.enters);
        } else {
            moveOn(t - times.out);
            turnTo(Mode.DYING, t >= times.dies);
        }
    }

    /// Shapes the cell in the gap; its neighbours feel only the part that is still above the sheet.
    private void squeeze(float time) {
        float part = Math.min(1, time);
        // The nucleus takes longest: fast at both ends, slow in between (F-025).
        float through = Math.clamp(part + 0.08f * Trig.sin(part), 0, 1);
        door.shape(body, radius, through);
        float inside = radius * (float) Math.sqrt(1 - through);
        cells.radius[cell] = inside;
        cells.x[cell] = before(inside, true);
        cells.y[cell] = before(inside, false);
    }

    /// Crawls on into the tissue, feeling ahead with a bulge.
    private void moveOn(float seconds) {
        float part = Trig.ease(0, times.over, seconds);
        float stand = door.stand(radius);
        float x = door.x() + Trig.cos(door.turn()) * stand + times.awayX * part;
        float y = door.y() + Trig.sin(door.turn()) * stand + times.awayY * part;
        place(x, y);
        float far = (float) Math.sqrt(times.awayX * times.awayX + times.awayY * times.awayY);
        float feel = Trig.ease(0.3f, 1.8f, seconds) * (1 - Trig.ease(times.over * 0.8f, times.over, seconds));
        float reach = radius * BULGE_REACH * feel * (0.85f + 0.15f * Trig.sin(seconds * 0.35f)) / far;
        body.lobe(x + times.awayX * reach, y + times.awayY * reach, radius * BULGE_SIZE);
    }

    /// Where the middle of a cell stands before the gap, µm.
    private float before(float size, boolean isX) {
        float stand = door.stand(size);
        return isX ? door.x() - Trig.cos(door.turn()) * stand : door.y() - Trig.sin(door.turn()) * stand;
    }

    private void place(float x, float y) {
        cells.x[cell] = x;
        cells.y[cell] = y;
        cells.radius[cell] = radius;
        body.round(x, y, radius);
    }

    private void turnTo(Mode mode, boolean now) {
        if (now) {
            cells.change(cell, mode);
        }
    }
}
