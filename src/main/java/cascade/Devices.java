package cascade;

import cascade.ui.presenter.AudienceWindow;
import cascade.ui.voice.Voice;
import java.util.Optional;
import java.util.function.Supplier;

/// What the computer brings beside its screen.
///
/// @param stationery what is there for paper
/// @param voice      makes what reads aloud
/// @param wall       the window in which an audience sees lessons; empty where there is no audience
public record Devices(Stationery stationery, Supplier<Voice> voice, Optional<AudienceWindow> wall) {

    /// Without an audience.
    public Devices(Stationery stationery, Supplier<Voice> voice) {
        this(stationery, voice, Optional.empty());
    }
}
