package cascade.simulation.scene;

import cascade.simulation.Cells;
import cascade.simulation.Kind;
import cascade.simulation.Mode;
import cascade.simulation.Trig;

/// An immune cell on its rounds, which may turn aside for a while to clear up after a dying cell.
///
/// Real ones crawl several µm a minute; in speeded-up scenes they are drawn slower, so that the eye can follow.
final class Patrol {

    /// @param x      where it begins, µm
    /// @param drift  how fast it moves along, µm per second of showing
    /// @param swing  how far it swings up and down, µm
    /// @param goes   when it turns aside, s of showing
    /// @param back   when it turns back
    /// @param beside where it stands by the other cell, µm
    record Round(float x, float y, float drift, float swing, float goes, float back, float beside) {}

    private static final float TURNING_ASIDE = 5;
    private static final float BUSY = 0.85f;

    private final Cells cells;
    private final int cell;
    private final Round round;

    Patrol(Cells cells, int cell, Round round) {
        this.cells = cells;
        this.cell = cell;
        this.round = round;
        cells.give[cell] = 0;
        walk(0, -1);
    }

    int cell() {
        return cell;
    }

    /// @param target the cell to which it turns aside, or −1 as long as there is none
    void walk(float seconds, int target) {
        float x = round.x + round.drift * seconds;
        float y = round.y + round.swing * Trig.sin(seconds * 0.057f + round.x);
        float aside = target < 0 ? 0 : Trig.ease(round.goes, round.goes + TURNING_ASIDE, seconds)
                * (1 - Trig.ease(round.back, round.back + TURNING_ASIDE, seconds));
        if (aside > 0) {
            x += (cells.x[target] - round.beside - x) * aside;
            y += (cells.y[target] - 0.45f * Math.abs(round.beside) - y) * aside;
        }
        cells.x[cell] = x;
        cells.y[cell] = y;
        cells.turn[cell] = seconds * 0.012f + 0.03f * Trig.sin(seconds * 0.11f + cell * 0.37f);
        boolean busy = aside > BUSY;
        if (cells.is(cell, Kind.IMMUNE) && busy != cells.is(cell, Mode.ENGAGING)) {
            cells.change(cell, busy ? Mode.ENGAGING : Mode.PATROLLING);
        }
    }
}
