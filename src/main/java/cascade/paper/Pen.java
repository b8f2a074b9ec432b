package cascade.paper;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/// Draws on one page, in points from its upper left corner.
final class Pen {

    private static final float LEVELS = 255;

    private final PDDocument document;
    private final PDPageContentStream out;
    private final Letters letters;
    private final float pageHeight;

    Pen(PDDocument document, PDPageContentStream out, Letters letters, float pageHeight) {
        this.document = document;
        this.out = out;
        this.letters = letters;
        this.pageHeight = pageHeight;
    }

    /// Writes a line of words.
    ///
    /// @param y      of the line that letters stand on
    /// @param colour as ARGB; alpha is left out
    void write(List<Piece> pieces, float x, float y, float size, int colour) throws IOException {
        fill(colour);
        for (Piece piece : pieces) {
            out.beginText();
            out.setFont(letters.font(piece.face()), size);
            out.newLineAtOffset(x + piece.x(), pageHeight - y);
            out.showText(piece.text());
            out.endText();
        }
    }

    void box(float x, float y, float width, float height, int colour) throws IOException {
        fill(colour);
        out.addRect(x, pageHeight - y - height, width, height);
        out.fill();
    }

    /// The outline of a box.
    void frame(float x, float y, float width, float height, Line line) throws IOException {
        stroke(line);
        out.addRect(x, pageHeight - y - height, width, height);
        out.stroke();
    }

    void line(float x1, float y1, float x2, float y2, Line line) throws IOException {
        stroke(line);
        out.moveTo(x1, pageHeight - y1);
        out.lineTo(x2, pageHeight - y2);
        out.stroke();
    }

    /// A filled shape with straight sides.
    ///
    /// @param corners x and y by turns
    void shape(int colour, float... corners) throws IOException {
        fill(colour);
        path(corners);
        out.fill();
    }

    /// The outline of a shape with straight sides.
    void outline(Line line, float... corners) throws IOException {
        stroke(line);
        path(corners);
        out.stroke();
    }

    private void path(float... corners) throws IOException {
        out.moveTo(corners[0], pageHeight - corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            out.lineTo(corners[i], pageHeight - corners[i + 1]);
        }
        out.closePath();
    }

    /// A picture, packed by [Pixels].
    void picture(Pixels picture, float x, float y, float width, float height) throws IOException {
        out.drawImage(picture.in(document), x, pageHeight - y - height, width, height);
    }

    /// A line's look.
    ///
    /// @param width in points
    record Line(float width, int colour) {}

    private void stroke(Line line) throws IOException {
        out.setLineWidth(line.width());
        out.setStrokingColor(part(line.colour(), 16), part(line.colour(), 8), part(line.colour(), 0));
    }

    private void fill(int colour) throws IOException {
        out.setNonStrokingColor(part(colour, 16), part(colour, 8), part(colour, 0));
    }

    private static float part(int colour, int shift) {
        return (colour >> shift & 0xFF) / LEVELS;
    }
}
