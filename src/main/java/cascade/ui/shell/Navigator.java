package cascade.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The trail of places the learner came by; home is always its beginning.
///
/// A place is a factory: leaving disposes of the screen, coming back builds it anew from the model that the factory
/// holds, so that the learner finds the same moment again.
public final class Navigator {

    /// A place on the trail.
    ///
    /// @param name what the way back to it is called, such as "Lessons"
    /// @param open builds its screen
    public record Place(String name, Supplier<Screen> open) {}

    private final Consumer<Screen> show;
    private final Deque<Place> trail = new ArrayDeque<>();
    private Optional<Screen> current = Optional.empty();

    /// @param show puts a screen into the window
    public Navigator(Consumer<Screen> show) {
        this.show = show;
    }

    /// Starts a new trail at this place.
    public void home(Place home) {
        trail.clear();
        open(home);
    }

    /// Goes on to a place; being there already changes nothing.
    public void open(Place place) {
        if (trail.peek() != place) {
            trail.push(place);
            build();
        }
    }

    /// Goes back one place; at home it changes nothing.
    public void back() {
        if (trail.size() > 1) {
            trail.pop();
            build();
        }
    }

    /// Goes back to home.
    public void toHome() {
        while (trail.size() > 1) {
            trail.pop();
        }
        build();
    }

    /// Builds the screen anew that is shown, because what it shows has changed.
    public void again() {
        build();
    }

    /// The place that [#back()] leads to.
    public Optional<Place> previous() {
        return trail.stream().skip(1).findFirst();
    }

    public Optional<Screen> current() {
        return current;
    }

    /// Leaves the screen that is shown, as when the window closes.
    public void leave() {
        current.ifPresent(Screen::dispose);
        current = Optional.empty();
    }

    private void build() {
        leave();
        Screen screen = trail.element().open().get();
        current = Optional.of(screen);
        show.accept(screen);
        screen.shown();
    }
}
