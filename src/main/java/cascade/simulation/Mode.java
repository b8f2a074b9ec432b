package cascade.simulation;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What a cell is doing. The legal changes are this graph and no other:
///
/// ```
/// SETTLED → LOOSE → CRAWLING ⇄ SQUEEZING → FLOWING → ARRESTED → SQUEEZING
/// CRAWLING → RESTING ⇄ GROWING ⇄ STARVED        FLOWING, ARRESTED → CAUGHT
/// PATROLLING ⇄ ENGAGING (immune cells)          FLOWING → STUCK (platelets)
/// every cancer cell but a resting one may go DYING → GONE
/// SETTLED → GONE: taken out with the tissue around it (surgery)
/// ```
public enum Mode {
    /// Held by its neighbours.
    SETTLED,
    /// Has let go of its neighbours.
    LOOSE,
    /// Moves through tissue by itself.
    CRAWLING,
    /// Pushes through a gap narrower than itself.
    SQUEEZING,
    /// Carried by blood or lymph.
    FLOWING,
    /// Stopped in a small vessel or in a lymph node.
    ARRESTED,
    /// Held by an immune cell.
    CAUGHT,
    /// Alive, not dividing (dormancy).
    RESTING,
    /// Grows and divides.
    GROWING,
    /// Too far from blood: short of oxygen.
    STARVED,
    /// An immune cell on its way.
    PATROLLING,
    /// An immune cell that holds another.
    ENGAGING,
    /// A platelet on another cell.
    STUCK,
    /// Comes apart and fades.
    DYING,
    /// No longer there.
    GONE;

    private static final Mode[] ALL = values();
    /// Made once: a change of mode costs no allocation.
    private static final List<Set<Mode>> NEXT = Arrays.stream(ALL).map(Mode::following)
            .map(Collections::unmodifiableSet).toList();

    static Mode of(byte ordinal) {
        return ALL[ordinal];
    }

    /// The modes that may follow this one.
    public Set<Mode> next() {
        return NEXT.get(ordinal());
    }

    private Set<Mode> following() {
        return switch (this) {
            case SETTLED -> EnumSet.of(LOOSE, DYING, GONE);
            case LOOSE -> EnumSet.of(CRAWLING, DYING);
            case CRAWLING -> EnumSet.of(SQUEEZING, RESTING, DYING);
            case SQUEEZING -> EnumSet.of(CRAWLING, FLOWING, DYING);
            case FLOWING -> EnumSet.of(ARRESTED, CAUGHT, STUCK, DYING);
            case ARRESTED -> EnumSet.of(SQUEEZING, CAUGHT, DYING);
            case CAUGHT -> EnumSet.of(DYING);
            case RESTING -> EnumSet.of(GROWING);
            // Under treatment some cells slow down and live on (F-155).
            case GROWING -> EnumSet.of(STARVED, RESTING, DYING);
            case STARVED -> EnumSet.of(GROWING, DYING);
            case PATROLLING -> EnumSet.of(ENGAGING);
            case ENGAGING -> EnumSet.of(PATROLLING);
            case DYING -> EnumSet.of(GONE);
            case STUCK, GONE -> EnumSet.noneOf(Mode.class);
        };
    }
}
