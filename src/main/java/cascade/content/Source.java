package cascade.content;

/// A publication or page that a fact rests on.
///
/// @param id       such as `luzzi-1998`
/// @param citation authors, title, journal, year and pages as printed
/// @param doi      without the address in front; empty where none is certain
public record Source(String id, String citation, String doi) {}
