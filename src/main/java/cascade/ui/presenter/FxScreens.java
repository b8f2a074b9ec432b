package cascade.ui.presenter;

import cascade.progress.ScreenPlace;
import java.util.Comparator;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;

/// The screens that JavaFX knows.
public final class FxScreens implements Screens {

    @Override
    public List<ScreenPlace> all() {
        Screen main = Screen.getPrimary();
        return Screen.getScreens().stream().sorted(Comparator.comparing(screen -> !screen.equals(main)))
                .map(screen -> place(screen.getBounds())).toList();
    }

    /// The listener lives as long as the program: its audience's window is one and the same.
    @Override
    public void watch(Runnable changed) {
        Screen.getScreens().addListener((ListChangeListener<Screen>) _ -> changed.run());
    }

    private static ScreenPlace place(Rectangle2D bounds) {
        return new ScreenPlace(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }
}
