package cascade.ui.room;

import cascade.ui.theme.ColourScheme;
import java.util.Optional;

/// What may happen in a room. Where a screen would ask which room it is in, a field is missing here.
///
/// @param remembers the same person comes back: progress, settings and questions are kept on the disk, and can be erased
/// @param paper     pages can be printed
/// @param typing    there is a keyboard, so that words can be looked for
/// @param teaching  educators read here, so that their pages are offered
/// @param scrolls   a page may be longer than the screen, because readers know how to scroll
/// @param locked    the window fills the screen, and a visitor cannot leave it
/// @param target    the least height and width of whatever can be pressed, mm; 0 where the stylesheet's is enough
/// @param visits    one visitor after another; empty where the same person comes back
/// @param palette   the usual colours; empty where they follow what the computer's owner likes
/// @param audience  lessons are led from this window, and seen in another one by an audience
public record Room(boolean remembers, boolean paper, boolean typing, boolean teaching, boolean scrolls, boolean locked,
                   double target, Optional<Visits> visits, Optional<ColourScheme> palette, boolean audience) {

    /// A finger of somebody who stands, or whose hand is not steady.
    private static final double FINGER = 20;

    /// At home, with one's own computer.
    public static final Room HOME =
            new Room(true, true, true, true, true, false, 0, Optional.empty(), Optional.empty(), false);

    /// A screen that is touched in a waiting room.
    public static final Room KIOSK = new Room(false, false, false, false, false, true, FINGER,
            Optional.of(Visits.USUAL), Optional.of(ColourScheme.NIGHT), false);

    /// In front of a class, with a projector.
    public static final Room PRESENTER = new Room(true, true, true, true, true, false, 0, Optional.empty(),
            Optional.of(ColourScheme.PROJECTOR), true);

    /// The room with this name on the command line.
    public static Optional<Room> named(String name) {
        return switch (name) {
            case "home" -> Optional.of(HOME);
            case "kiosk" -> Optional.of(KIOSK);
            case "presenter" -> Optional.of(PRESENTER);
            default -> Optional.empty();
        };
    }
}
