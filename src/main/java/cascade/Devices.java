package cascade;

/// What the computer brings beside its screen.
///
/// @param stationery what is there for paper
public record Devices(Stationery stationery) {}
