package cascade.ui.kiosk;

import cascade.ui.shell.Screen;
import cascade.ui.shell.Shell;
import cascade.ui.theme.Messages;
import java.util.function.BooleanSupplier;

/// One visitor's turn.
///
/// @param shell    what they see
/// @param text     the words of their language
/// @param speaking whether something is read aloud just now
/// @param end      lets go of everything
public record Visit(Shell shell, Messages text, BooleanSupplier speaking, Runnable end) {

    /// Whether something goes on by itself that somebody may be watching or listening to.
    boolean alive() {
        return speaking.getAsBoolean() || shell.navigator().current().filter(Screen::alive).isPresent();
    }
}
