package cascade.simulation;

/// How a cell gets through a gap that is narrower than itself: part of it is before the gap, part behind, and the
/// nucleus, the stiffest part, sets the pace (F-025).
///
/// The cell's area is shared between the two lobes; as the part that is through grows from 0 to 1 the cell moves from
/// one side to the other.
///
/// @param x    middle of the gap, µm
/// @param y    middle of the gap, µm
/// @param turn direction of travel, turns
/// @param gap  half width of the gap, µm
public record Passage(float x, float y, float turn, float gap) {

    /// Shapes `body` as a cell of radius `radius` µm of which the part `through` (0..1) is behind the gap.
    ///
    /// @param bulge how far the lobes stand off the gap, as a part of their radius
    public void shape(SoftBody body, float radius, float through, float bulge) {
        float dx = Trig.cos(turn);
        float dy = Trig.sin(turn);
        float before = radius * (float) Math.sqrt(Math.max(0, 1 - through));
        float behind = radius * (float) Math.sqrt(Math.max(0, through));
        body.begin(radius);
        if (before > gap * 0.4f) {
            body.lobe(x - dx * before * bulge, y - dy * before * bulge, before);
        }
        if (behind > gap * 0.4f) {
            body.lobe(x + dx * behind * bulge, y + dy * behind * bulge, behind);
        }
        body.lobe(x, y, Math.min(gap, Math.min(Math.max(before, behind), radius)));
        body.melt(gap * 1.1f);
        float at = (through - 0.5f) * 2;
        float travel = at * radius * bulge;
        float nucleus = radius * SoftBody.NUCLEUS;
        float near = 1 - Math.min(1, Math.abs(travel) / (nucleus * 1.6f));
        float across = nucleus + (Math.min(nucleus, gap * 0.8f) - nucleus) * near;
        float along = nucleus * nucleus / across;
        body.nucleus(x + dx * travel, y + dy * travel, along, across, turn);
    }

    /// How fast a cell gets on when the part `through` has passed: slow while the nucleus is in the gap.
    public static float pace(float through) {
        float at = Math.abs(through - 0.5f) * 2;
        return 0.35f + 0.65f * at;
    }
}
