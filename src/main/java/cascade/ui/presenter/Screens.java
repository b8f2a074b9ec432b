package cascade.ui.presenter;

import cascade.progress.ScreenPlace;
import java.util.List;

/// The screens of the desktop; tests bring their own.
public interface Screens {

    /// All screens, the main one first.
    List<ScreenPlace> all();

    /// Calls whenever a screen comes or goes, from now on.
    void watch(Runnable changed);
}
