package cascade.progress;

import java.util.Optional;
import java.util.function.Consumer;

/// Where progress is kept. A store never throws: learning goes on without it, and the trouble is told.
public interface ProgressStore {

    /// What was kept, or nothing where that cannot be read.
    Loaded load();

    /// Keeps this progress in place of what was loaded or saved before. What another program kept meanwhile stays.
    ///
    /// @return what went wrong; empty where all is well
    Optional<Trouble> save(Progress progress);

    /// Forgets everything, and whatever was set aside.
    ///
    /// @param told takes what went wrong, empty where nothing is left; perhaps later, and on another thread
    void erase(Consumer<Optional<Trouble>> told);

    /// Where it is kept, as the learner's computer names it; empty where nothing outlives the program.
    Optional<String> place();

    /// What a store gives back.
    ///
    /// @param progress what was kept; [Progress#NONE] where nothing was kept or it cannot be read
    /// @param trouble  why it cannot be read; empty where all is well
    record Loaded(Progress progress, Optional<Trouble> trouble) {}
}
