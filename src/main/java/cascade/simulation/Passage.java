package cascade.simulation;

/// How a cell gets through a gap that is narrower than itself: part of it is before the gap, part behind, and the
/// nucleus, the stiffest part, sets the pace (F-025).
///
/// The cell's area is shared between the two lobes; as the part that is through grows from 0 to 1 the cell moves from
/// one side to the other.
///
/// @param x     middle of the gap, µm
/// @param y     middle of the gap, µm
/// @param turn  direction of travel, turns
/// @param gap   half width of the gap, µm
/// @param depth half of the way through the gap, µm
public record Passage(float x, float y, float turn, float gap, float depth) {

    /// A lobe leans on the wall: its middle is this part of its radius away.
    private static final float LEAN = 0.94f;

    /// How far the middle of a whole cell of `radius` µm is from the gap before and after.
    public float stand(float radius) {
        return depth + radius * LEAN;
    }

    /// Shapes `body` as a cell of radius `radius` µm of which the part `through` (0..1) is behind the gap.
    public void shape(SoftBody body, float radius, float through) {
        float dx = Trig.cos(turn);
        float dy = Trig.sin(turn);
        float before = radius * (float) Math.sqrt(Math.max(0, 1 - through));
        float behind = radius * (float) Math.sqrt(Math.max(0, through));
        float neck = gap * Math.min(1, 6 * Math.min(through, 1 - through));
        // However small the first or the last tip is, it hangs on the rest.
        neck = Math.min(gap, Math.max(neck, 0.9f * Math.min(before, behind)));
        body.begin(radius);
        if (before > 0.3f) {
            float back = lobeStand(before);
            body.lobe(x - dx * back, y - dy * back, before);
        }
        if (behind > 0.3f) {
            float front = lobeStand(behind);
            body.lobe(x + dx * front, y + dy * front, behind);
        }
        if (neck > 0.3f) {
            body.lobe(x - dx * depth * 0.4f, y - dy * depth * 0.4f, neck);
            body.lobe(x + dx * depth * 0.4f, y + dy * depth * 0.4f, neck);
        }
        body.melt(gap * 1.3f + 0.2f);
        nucleus(body, radius, through, dx, dy);
    }

    /// Where a lobe stands: one smaller than the gap is drawn in through it to the rest of the cell, so that none is
    /// left behind.
    private float lobeStand(float radius) {
        return depth * (2 * Math.min(1, radius / gap) - 1) + radius * LEAN;
    }

    private void nucleus(SoftBody body, float radius, float through, float dx, float dy) {
        float size = radius * SoftBody.NUCLEUS;
        float pass = Trig.ease(NUCLEUS_ENTERS, 1 - NUCLEUS_ENTERS, through) * 2 - 1;
        float before = Math.max(radius * (float) Math.sqrt(1 - through), size);
        float behind = Math.max(radius * (float) Math.sqrt(through), size);
        float travel = pass < 0 ? pass * stand(before) : pass * stand(behind);
        float near = 1 - Math.min(1, Math.abs(travel) / (size + depth));
        float across = size + (Math.min(size, gap * 0.9f) - size) * near;
        float along = Math.min(size * 1.9f, size * size / across);
        body.nucleus(x + dx * travel, y + dy * travel, along, across, turn);
    }

    /// The nucleus enters the gap when this part of the cell is through.
    private static final float NUCLEUS_ENTERS = 0.25f;

    /// How fast a cell gets on when the part `through` has passed: slow while the nucleus is in the gap.
    public static float pace(float through) {
        float at = Math.abs(through - 0.5f) * 2;
        return 0.4f + 0.6f * at;
    }
}
