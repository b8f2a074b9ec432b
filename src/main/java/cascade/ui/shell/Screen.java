package cascade.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;

/// What fills the window below the header; it is built when it is opened and disposed of when it is left.
public interface Screen {

    Parent node();

    /// Shown in the header; empty on home.
    String title();

    /// Shown in the header beside the title.
    default List<Node> extras() {
        return List.of();
    }

    /// Those of the extras that can do with fewer words where room is short.
    default List<ShortForm> shortForms() {
        return List.of();
    }

    /// Called when the screen is in the window: the place to give the focus to the headline or the main control.
    default void shown() {}

    /// Called for each key press before any control sees it; consume the event to keep it.
    default void key(KeyEvent event) {}

    /// Whether it shows what it is meant to show now, so that a picture may be taken of it.
    default boolean settled() {
        return true;
    }

    /// Whether it goes on by itself just now, as a scene does that plays: a sign that somebody watches.
    default boolean alive() {
        return false;
    }

    /// Called once when the screen is left: stops timers and lets go of what outlives it.
    default void dispose() {}
}
