package cascade.paper;

/// A piece of a page that is never broken: a line of words, a picture, a line to write on.
///
/// @param before free room above it, in points; none at the top of a page
/// @param height in points
/// @param keeps  whether it stands on the same page as the next row
/// @param ink    what is drawn
record Row(float before, float height, boolean keeps, Ink ink) {

    Row keeping(boolean next) {
        return new Row(before, height, next, ink);
    }
}
