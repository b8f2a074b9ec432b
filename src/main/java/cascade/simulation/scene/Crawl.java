package cascade.simulation.scene;

import cascade.simulation.Cells;
import cascade.simulation.Mode;
import cascade.simulation.SoftBody;
import cascade.simulation.Trig;

/// How a cell crawls along a trail: a soft front feels ahead, the body follows, the tail lets go, round by round.
///
/// At the end of the trail it is round again.
///
/// @param radius  of the cell, µm
/// @param arrives when it is at the end of the trail, s of showing
/// @param waits   how long it then stands before it squeezes on, s
record Crawl(Trail trail, float radius, float arrives, float waits) {

    /// Rounds of reaching and following on the whole way.
    private static final float ROUNDS = 4;
    /// How far the front reaches, in radii.
    private static final float AHEAD = 1.05f;
    private static final float UNEVEN = 0.55f;

    /// Brings a cell along the trail to a gap, and lets it squeeze once it has waited there.
    void approach(Cells cells, int cell, SoftBody body, float seconds) {
        shape(body, Math.min(1, seconds / arrives), seconds);
        cells.x[cell] = body.nucleusX();
        cells.y[cell] = body.nucleusY();
        if (seconds > arrives + waits) {
            cells.change(cell, Mode.SQUEEZING);
        }
    }

    /// Shapes `body` where it is when the part `share` (0..1) of the time for the way has passed.
    void shape(SoftBody body, float share, float seconds) {
        float steady = 0.75f * share + 0.25f * Trig.ease(0, 1, share);
        float phase = share * ROUNDS;
        float part = steady - UNEVEN / (ROUNDS * 6.2832f) * Trig.sin(phase) * (1 - Trig.ease(0.8f, 1, share));
        float calm = 1 - Trig.ease(0.84f, 1, share);
        float x = trail.x(part);
        float y = trail.y(part);
        float reach = calm * (0.72f + 0.28f * Trig.cos(phase));
        float drag = calm * (0.7f - 0.3f * Trig.cos(phase));
        float ahead = Math.min(1, part + 0.09f);
        float behind = Math.max(0, part - 0.09f);
        float sway = 0.16f * Trig.sin(seconds / 3.1f) * calm;
        float ax = trail.alongX(ahead) - sway * trail.alongY(ahead);
        float ay = trail.alongY(ahead) + sway * trail.alongX(ahead);
        float bx = trail.alongX(behind);
        float by = trail.alongY(behind);
        body.begin(radius);
        body.lobe(x, y, radius * (1 - 0.055f * calm));
        body.lobe(x + ax * radius * AHEAD * reach, y + ay * radius * AHEAD * reach, radius * 0.47f);
        body.lobe(x - bx * radius * 0.9f * drag, y - by * radius * 0.9f * drag, radius * 0.42f);
        body.melt(2.4f + 4.6f * calm);
        float size = radius * SoftBody.NUCLEUS;
        float drawn = size * (1 + 0.1f * calm);
        body.nucleus(x - bx * 1.2f * calm, y - by * 1.2f * calm, drawn, size * size / drawn,
                Trig.turnOf(trail.alongX(part), trail.alongY(part)));
    }
}
