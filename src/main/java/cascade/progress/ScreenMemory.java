package cascade.progress;

import java.util.Optional;

/// Remembers which screen the audience sees. It never throws: what cannot be kept is asked for again.
public interface ScreenMemory {

    Optional<ScreenPlace> load();

    void save(ScreenPlace place);
}
