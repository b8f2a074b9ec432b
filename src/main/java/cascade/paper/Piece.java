package cascade.paper;

/// Words on a line, in one face.
///
/// @param x from the left end of the line, in points
record Piece(String text, Face face, float x) {}
