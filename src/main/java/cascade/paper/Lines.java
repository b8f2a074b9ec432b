package cascade.paper;

import java.util.ArrayList;
import java.util.List;

/// Breaks words into lines.
final class Lines {

    private final Letters letters;
    private final float size;
    private final float width;
    private final StringBuilder text = new StringBuilder();
    private final List<Face> faces = new ArrayList<>();
    private final List<List<Piece>> lines = new ArrayList<>();

    private Lines(List<Run> runs, Letters letters, float size, float width) {
        this.letters = letters;
        this.size = size;
        this.width = width;
        for (Run run : runs) {
            String words = letters.legible(run.text());
            text.append(words);
            for (int i = 0; i < words.length(); i++) {
                faces.add(run.face());
            }
        }
    }

    /// The lines of some words.
    ///
    /// @param size  of the letters, in points
    /// @param width that no line exceeds, in points
    static List<List<Piece>> of(List<Run> runs, Letters letters, float size, float width) {
        var lines = new Lines(runs, letters, size, width);
        lines.fill();
        return lines.lines;
    }

    /// As many words on each line as it holds.
    private void fill() {
        int start = skipSpaces(0);
        while (start < text.length()) {
            int end = start;
            int next = wordEnd(start);
            while (next > end && width(start, next) <= width) {
                end = next;
                next = wordEnd(skipSpaces(end));
            }
            if (end == start) {
                end = cut(start, wordEnd(start));
            }
            lines.add(pieces(start, end));
            start = skipSpaces(end);
        }
    }

    /// As much of a word as a line holds, for an address longer than a line; at least one letter.
    private int cut(int start, int end) {
        int at = end;
        while (at > start + 1 && width(start, at) > width) {
            at--;
        }
        return at;
    }

    private int skipSpaces(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private int wordEnd(int from) {
        int at = text.indexOf(" ", from);
        return at < 0 ? text.length() : at;
    }

    private float width(int start, int end) {
        List<Piece> all = pieces(start, end);
        Piece last = all.getLast();
        return last.x() + letters.width(last.text(), last.face(), size);
    }

    private List<Piece> pieces(int start, int end) {
        var pieces = new ArrayList<Piece>();
        float x = 0;
        int from = start;
        while (from < end) {
            Face face = faces.get(from);
            int to = from;
            while (to < end && faces.get(to) == face) {
                to++;
            }
            String words = text.substring(from, to);
            pieces.add(new Piece(words, face, x));
            x += letters.width(words, face, size);
            from = to;
        }
        return pieces;
    }
}
