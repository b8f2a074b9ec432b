package cascade.paper;

import cascade.paper.Pages.Placed;
import cascade.picture.Palette;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// The pages of a document: what was set, a quiet line above with the title, and one below with the page's number.
final class Book {

    /// Of header and footer, as parts of the size of running text.
    private static final float SMALL = 0.78f;
    private static final float LEADING = 1.3f;
    /// Between header or footer and the words, as a part of the size.
    private static final float APART = 1.2f;
    private static final float RULE = 0.5f;

    /// What stands around the words of every page.
    record Frame(Handout handout, Wording text, Palette palette) {

        /// Two sentences: what this is not, and when its words were checked.
        List<String> below() {
            var date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(text.locale());
            return Stream.concat(Stream.of(text.get("paper.footer")), handout.reviewed()
                    .map(day -> text.get("paper.reviewed", date.format(day))).stream()).toList();
        }
    }

    private final PDDocument document;
    private final Letters letters;
    private final Sheet sheet;
    private final Frame frame;
    private final float size;
    private final List<List<Piece>> below;
    private final List<List<Piece>> above;

    Book(PDDocument document, Letters letters, Sheet sheet, Frame frame) {
        this.document = document;
        this.letters = letters;
        this.sheet = sheet;
        this.frame = frame;
        size = SMALL * sheet.print().points();
        float number = letters.width("100 / 100", Face.REGULAR, size);
        below = below(sheet.column() - number);
        above = Lines.of(Run.plain(frame.handout().title()), letters, size, sheet.column());
    }

    /// On one line, or each sentence on lines of its own.
    private List<List<Piece>> below(float width) {
        List<List<Piece>> line = Lines.of(Run.plain(String.join(" ", frame.below())), letters, size, width);
        return line.size() == 1 ? line : frame.below().stream()
                .flatMap(sentence -> Lines.of(Run.plain(sentence), letters, size, width).stream()).toList();
    }

    void bind(List<Block> blocks) throws IOException {
        float bottom = Math.max(Sheet.MARGIN, Sheet.EDGE + (below.size() * LEADING + APART) * size);
        List<List<Placed>> pages = Pages.of(blocks, sheet.size().height() - top() - bottom);
        var structure = new Structure(document, blocks);
        for (int i = 0; i < pages.size(); i++) {
            var page = new PDPage(new PDRectangle(sheet.size().width(), sheet.size().height()));
            document.addPage(page);
            try (var out = new PDPageContentStream(document, page)) {
                var pen = new Pen(document, out, letters, sheet.size().height());
                Structure.Marks marks = structure.page(page, out);
                for (Placed placed : pages.get(i)) {
                    marks.belongsTo(placed.block());
                    placed.row().ink().on(pen, Sheet.MARGIN, top() + placed.top());
                }
                marks.end();
                out.beginMarkedContent(COSName.ARTIFACT);
                frame(pen, i + 1, pages.size());
                out.endMarkedContent();
            }
        }
    }

    private float top() {
        return Math.max(Sheet.MARGIN, Sheet.EDGE + (above.size() * LEADING + APART) * size);
    }

    private void frame(Pen pen, int number, int pages) throws IOException {
        int colour = frame.palette().get("fg-muted");
        if (number > 1) {
            write(pen, above, Sheet.EDGE, colour);
        }
        float top = sheet.size().height() - Sheet.EDGE - below.size() * LEADING * size;
        pen.line(Sheet.MARGIN, top - size / 2, Sheet.MARGIN + sheet.column(), top - size / 2,
                new Pen.Line(RULE, frame.palette().get("line")));
        write(pen, below, top, colour);
        String words = number + " / " + pages;
        pen.write(List.of(new Piece(words, Face.REGULAR, sheet.column() - letters.width(words, Face.REGULAR, size))),
                Sheet.MARGIN, top + size, size, colour);
    }

    private void write(Pen pen, List<List<Piece>> lines, float top, int colour) throws IOException {
        for (int i = 0; i < lines.size(); i++) {
            pen.write(lines.get(i), Sheet.MARGIN, top + size + i * LEADING * size, size, colour);
        }
    }
}
