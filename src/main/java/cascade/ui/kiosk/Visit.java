package cascade.ui.kiosk;

import cascade.ui.shell.Screen;
import cascade.ui.shell.Shell;
import cascade.ui.theme.Messages;
import cascade.ui.voice.Narrator;

/// One visitor's turn.
///
/// @param shell    what they see
/// @param text     the words of their language
/// @param narrator reads to them
/// @param end      lets go of everything
public record Visit(Shell shell, Messages text, Narrator narrator, Runnable end) {

    /// Whether something goes on by itself that somebody may be watching or listening to.
    boolean alive() {
        return narrator.speaking() || shell.navigator().current().filter(Screen::alive).isPresent();
    }
}
