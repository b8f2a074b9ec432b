package cascade;

import cascade.ui.voice.Voice;
import java.util.function.Supplier;

/// What the computer brings beside its screen.
///
/// @param stationery what is there for paper
/// @param voice      makes what reads aloud
public record Devices(Stationery stationery, Supplier<Voice> voice) {}
