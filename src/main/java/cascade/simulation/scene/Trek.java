package cascade.simulation.scene;

import cascade.simulation.Cells;
import cascade.simulation.Mode;
import cascade.simulation.Passage;
import cascade.simulation.SoftBody;
import cascade.simulation.Trig;

/// The way of one cell through the tissue: it crawls, feeling ahead with a bulge, and squeezes through gaps.
public final class Trek {

    /// A part of the way, begun and ended at given seconds of showing.
    sealed interface Leg {
        float from();

        float to();
    }

    /// Crawls to a place, swinging a little to one side (µm) on the way.
    record Crawl(float from, float to, float x, float y, float swing) implements Leg {}

    /// Squeezes through a gap; the part `most` of the cell gets through, less than 1 when it is stuck.
    record Squeeze(float from, float to, Passage door, float most) implements Leg {}

    private static final float BULGE_AT = 0.78f;
    private static final float BULGE_SIZE = 0.56f;
    private static final float TAIL_AT = 0.62f;
    private static final float TAIL_SIZE = 0.5f;

    private final Cells cells;
    private final int cell;
    private final SoftBody body;
    private final Leg[] legs;
    private final float[] startX;
    private final float[] startY;
    private final float radius;
    private float nowX;
    private float nowY;

    Trek(Cells cells, int cell, SoftBody body, Leg... legs) {
        this.cells = cells;
        this.cell = cell;
        this.body = body;
        this.legs = legs;
        radius = cells.radius[cell];
        cells.give[cell] = 0;
        startX = new float[legs.length + 1];
        startY = new float[legs.length + 1];
        startX[0] = cells.x[cell];
        startY[0] = cells.y[cell];
        for (int i = 0; i < legs.length; i++) {
            switch (legs[i]) {
                case Crawl c -> {
                    startX[i + 1] = c.x;
                    startY[i + 1] = c.y;
                }
                case Squeeze s -> {
                    startX[i + 1] = s.door.x() + Trig.cos(s.door.turn()) * s.door.stand(radius);
                    startY[i + 1] = s.door.y() + Trig.sin(s.door.turn()) * s.door.stand(radius);
                }
            }
        }
        body.round(startX[0], startY[0], radius);
    }

    /// Where a cell of `radius` µm stands before a gap.
    static float beforeX(Passage door, float radius) {
        return door.x() - Trig.cos(door.turn()) * door.stand(radius);
    }

    static float beforeY(Passage door, float radius) {
        return door.y() - Trig.sin(door.turn()) * door.stand(radius);
    }

    void act(float t) {
        int at = -1;
        while (at + 1 < legs.length && t >= legs[at + 1].from()) {
            at++;
        }
        if (at < 0) {
            rest(startX[0], startY[0]);
            return;
        }
        float part = Math.min(1, (t - legs[at].from()) / (legs[at].to() - legs[at].from()));
        switch (legs[at]) {
            case Crawl c -> crawl(c, startX[at], startY[at], part, t);
            case Squeeze s -> squeeze(s, part, t);
        }
    }

    private void crawl(Crawl leg, float fromX, float fromY, float part, float t) {
        turnTo(Mode.CRAWLING);
        float dx = leg.x - fromX;
        float dy = leg.y - fromY;
        float length = (float) Math.sqrt(dx * dx + dy * dy) + 1e-4f;
        float gone = 0.3f * part + 0.7f * Trig.ease(0, 1, part);
        float side = leg.swing * Trig.sin(gone * 0.5f);
        rest(fromX + dx * gone - dy / length * side, fromY + dy * gone + dx / length * side);
        float way = leg.swing * Trig.cos(gone * 0.5f) * 3.1f / length;
        float ahead = (float) Math.sqrt(1 + way * way);
        float ux = (dx / length - dy / length * way) / ahead;
        float uy = (dy / length + dx / length * way) / ahead;
        float feel = Trig.ease(0, 0.22f, part) * (1 - Trig.ease(0.82f, 1, part));
        float pulse = feel * (0.82f + 0.18f * Trig.sin(t * 0.42f));
        float bulge = BULGE_AT * radius * pulse;
        float tail = TAIL_AT * radius * feel;
        body.lobe(nowX + ux * bulge, nowY + uy * bulge, radius * BULGE_SIZE);
        body.lobe(nowX - ux * tail, nowY - uy * tail, radius * TAIL_SIZE);
        float back = 0.1f * radius * feel;
        float core = radius * SoftBody.NUCLEUS;
        body.nucleus(nowX - ux * back, nowY - uy * back, core * (1 + 0.1f * feel), core * (1 - 0.06f * feel), 0);
    }

    private void squeeze(Squeeze leg, float part, float t) {
        turnTo(part < 1 || leg.most < 1 ? Mode.SQUEEZING : Mode.CRAWLING);
        // The nucleus takes longest: fast at both ends, slow in between (F-025). A stuck cell tries again and again.
        float through = leg.most < 1
                ? leg.most * (Trig.ease(0, 1, part) + 0.1f * Trig.sin(t * 0.3f) * Trig.ease(0.5f, 1, part))
                : part + 0.1f * Trig.sin(part);
        through = Math.clamp(through, 0, 1);
        leg.door.shape(body, radius, through);
        float inside = radius * (float) Math.sqrt(1 - through);
        nowX = beforeX(leg.door, inside);
        nowY = beforeY(leg.door, inside);
        cells.x[cell] = nowX;
        cells.y[cell] = nowY;
        cells.radius[cell] = through >= 1 ? radius : inside;
    }

    private void rest(float x, float y) {
        nowX = x;
        nowY = y;
        cells.x[cell] = x;
        cells.y[cell] = y;
        cells.radius[cell] = radius;
        body.round(x, y, radius);
    }

    private void turnTo(Mode mode) {
        if (!cells.is(cell, mode)) {
            cells.change(cell, mode);
        }
    }

    /// How hard the cell presses on the walls of a gap now: 0 not at all, 1 with all of itself in it.
    float pressing(Passage door, float t) {
        for (Leg leg : legs) {
            if (leg instanceof Squeeze s && s.door == door) {
                float part = Math.clamp((t - s.from) / (s.to - s.from), 0, 1) * s.most;
                return Trig.ease(0, 0.3f, part) * (1 - Trig.ease(0.7f, 1, part));
            }
        }
        return 0;
    }

    public int cell() {
        return cell;
    }

    public SoftBody body() {
        return body;
    }
}
