package cascade.simulation.scene;

import cascade.simulation.Trig;

/// A closed line, a little out of round: the membrane around a duct that is seen across, or the rim around a tumour.
///
/// @param x      middle, µm
/// @param y      middle, µm
/// @param radius mean distance of the line from the middle, µm
/// @param two    how oval it is, as a part of the radius
/// @param three  how three-sided it is, as a part of the radius
/// @param turn   direction in which it is longest, turns
public record Ring(float x, float y, float radius, float two, float three, float turn) {

    /// Distance of the line from the middle in a direction (turns), µm.
    public float rim(float direction) {
        float from = direction - turn;
        return radius * (1 + two * Trig.cos(2 * from) + three * Trig.cos(3 * from));
    }

    /// Direction of a point from the middle, turns.
    public float direction(float atX, float atY) {
        return Trig.turnOf(atX - x, atY - y);
    }

    /// How far a point is inside the line, µm; negative outside.
    public float inside(float atX, float atY) {
        float dx = atX - x;
        float dy = atY - y;
        return rim(direction(atX, atY)) - (float) Math.sqrt(dx * dx + dy * dy);
    }
}
