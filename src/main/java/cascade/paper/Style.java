package cascade.paper;

/// How a paragraph looks.
///
/// @param tag    its kind in the structure of a PDF
/// @param size   of its letters, in points
/// @param colour of its letters, as ARGB
/// @param before free room above it, in points
/// @param indent of all its lines, in points
/// @param keeps  whether it stays whole and on the page of what follows
record Style(String tag, float size, int colour, float before, float indent, boolean keeps) {

    Style before(float points) {
        return new Style(tag, size, colour, points, indent, keeps);
    }

    Style indent(float points) {
        return new Style(tag, size, colour, before, points, keeps);
    }

    Style tag(String kind) {
        return new Style(kind, size, colour, before, indent, keeps);
    }

    Style sized(float points, int ink) {
        return new Style(tag, points, ink, before, indent, keeps);
    }

    Style keeping() {
        return new Style(tag, size, colour, before, indent, true);
    }
}
