package cascade.paper;

import cascade.content.Level;
import cascade.content.Scene;
import cascade.content.Sentence;
import cascade.content.Words;
import cascade.picture.Palette;
import java.util.ArrayList;
import java.util.List;

/// Sets a handout from first to last: headings, paragraphs, items, pictures; [Pages] breaks them into pages then.
///
/// All lengths are parts of the size of running text, so that large print is larger in everything.
public final class Typesetter {

    private static final float TITLE = 2.05f;
    private static final float HEADING = 1.5f;
    private static final float SUBHEADING = 1.12f;
    private static final float LEAD = 1.12f;
    private static final float SMALL = 0.86f;
    private static final float CLAIM = 0.93f;
    /// From line to line, as a part of the size: large letters stand closer.
    private static final float LEADING = 1.42f;
    private static final float LEADING_LARGE = 1.2f;
    /// From the top of a row to the line that letters stand on, as a part of the size, in a row as high as the size.
    private static final float ASCENT = 0.8f;
    private static final float INDENT = 2;
    /// The bar beside the second layer, and from it to the words.
    private static final float BAR = 0.18f;
    private static final float BAR_GAP = 1.05f;
    private static final float MARK = 0.8f;
    private static final float MARK_GAP = 1.25f;
    private static final float BOX = 0.95f;
    private static final float WRITING = 2.1f;
    private static final float RULE = 0.6f;

    private final Sheet sheet;
    private final Letters letters;
    private final Palette palette;
    private final float em;
    private final List<Block> blocks = new ArrayList<>();
    private boolean second;
    private float room;

    Typesetter(Sheet sheet, Letters letters, Palette palette) {
        this.sheet = sheet;
        this.letters = letters;
        this.palette = palette;
        this.em = sheet.print().points();
    }

    List<Block> blocks() {
        return blocks;
    }

    /// What follows begins a new page.
    void newPage() {
        room = Block.NEW_PAGE;
    }

    /// What follows begins a new page where less than this part of a page is left.
    void room(float part) {
        room = part * (sheet.size().height() - 2 * Sheet.MARGIN);
    }

    /// Whether what follows belongs to the second layer, which has a bar beside it.
    void second(boolean on) {
        second = on;
    }

    void title(String text) {
        set(new Style("H1", TITLE * em, palette.get("fg"), 0, 0, true), Run.bold(text), Ink.NONE);
    }

    void lead(String text) {
        set(body().before(0.5f * em).sized(LEAD * em, palette.get("fg-muted")), Run.plain(text), Ink.NONE);
    }

    void heading(String text) {
        set(new Style("H2", HEADING * em, palette.get("fg"), 1.7f * em, 0, true), Run.bold(text), Ink.NONE);
    }

    void subheading(String text) {
        set(new Style("H3", SUBHEADING * em, palette.get("accent-deep"), 1.1f * em, 0, true), Run.bold(text), Ink.NONE);
    }

    void words(Words words) {
        for (List<Sentence> paragraph : words.paragraphs()) {
            set(body(), Run.of(paragraph), Ink.NONE);
        }
    }

    void paragraph(List<Run> runs) {
        set(body(), runs, Ink.NONE);
    }

    void small(String text) {
        set(smaller(), Run.plain(text), Ink.NONE);
    }

    /// An item of a list with its number or letter.
    void item(String mark, List<Run> runs) {
        set(body().tag("LI").indent(INDENT * em), runs, mark(mark, em));
    }

    /// An item in small print.
    void smallItem(String mark, List<Run> runs) {
        set(smaller().tag("LI").indent(INDENT * em), runs, mark(mark, SMALL * em));
    }

    /// More about the item above.
    void underItem(List<Run> runs) {
        set(body().before(0.15f * em).indent(INDENT * em), runs, Ink.NONE);
    }

    /// An item with an empty box to mark.
    void boxed(String mark, List<Run> runs) {
        float top = (LEADING - BOX) / 2 * em;
        var line = new Pen.Line(0.07f * em, palette.get("fg"));
        Ink box = (pen, left, y) -> pen.frame(left, y + top, BOX * em, BOX * em, line);
        Ink letter = (pen, left, y) -> mark(mark, em).on(pen, left + 1.5f * em, y);
        set(body().tag("LI").before(0.4f * em).indent((mark.isEmpty() ? 1.6f : 3.1f) * em), runs,
                mark.isEmpty() ? box : box.and(letter));
    }

    /// How well something is known: what stands above is.
    ///
    /// @param name of the level
    /// @param rest goes on in lighter letters
    void badge(Level level, String name, String rest) {
        badge(level, name, rest, 0.6f);
    }

    /// How well a claim is supported; it stands close to the claim.
    void standing(Level level, String name, String rest) {
        badge(level, name, rest, 0.1f);
    }

    private void badge(Level level, String name, String rest, float before) {
        Style style = smaller().before(before * em).indent(MARK_GAP * em).sized(SMALL * em, Badge.colour(level, palette));
        var runs = List.of(new Run(name, Face.BOLD), new Run(rest, Face.REGULAR));
        set(style, runs, Badge.mark(level, MARK * em, LEADING * SMALL * em / 2, palette));
    }

    /// A claim among others.
    void claim(String says) {
        set(body().before(0.75f * em).sized(CLAIM * em, palette.get("fg-body")), Run.plain(says), Ink.NONE);
    }

    /// A step's picture as wide as the words; it stays with what follows.
    ///
    /// @param alt what it shows, in words
    void picture(Scene scene, String alt) {
        var plate = new Plate(scene, palette, letters, sheet.column(), SMALL * em);
        add(new Block("Figure", alt, takeRoom(), List.of(new Row(0.7f * em, plate.height(), true, plate))));
    }

    /// Empty lines to write on.
    void writing(int lines) {
        var line = new Pen.Line(RULE, palette.get("fg-muted"));
        var rows = new ArrayList<Row>();
        for (int i = 0; i < lines; i++) {
            rows.add(new Row(0, WRITING * em, i < lines - 1, (pen, left, top) -> pen.line(left + INDENT * em,
                    top + WRITING * em, left + sheet.column(), top + WRITING * em, line)));
        }
        add(new Block("P", "", takeRoom(), rows));
    }

    /// What was set last stays with what follows it.
    void keepLast() {
        last(true);
    }

    /// What was set last need not stay with what follows it.
    void letGo() {
        last(false);
    }

    private void last(boolean keeps) {
        Block last = blocks.removeLast();
        var rows = new ArrayList<>(last.rows());
        rows.add(rows.removeLast().keeping(keeps));
        blocks.add(new Block(last.tag(), last.alt(), last.room(), rows));
    }

    private Style body() {
        return new Style("P", em, palette.get("fg-body"), 0.6f * em, 0, false);
    }

    private Style smaller() {
        return new Style("P", SMALL * em, palette.get("fg-muted"), 0.35f * em, 0, false);
    }

    private Ink mark(String words, float size) {
        float base = baseline(size, LEADING * size);
        return (pen, left, top) -> pen.write(List.of(new Piece(letters.legible(words), Face.BOLD, 0)), left, top + base,
                size, palette.get("accent-deep"));
    }

    private static float baseline(float size, float height) {
        return (height - size) / 2 + ASCENT * size;
    }

    private void set(Style style, List<Run> runs, Ink mark) {
        float shift = second ? (BAR + BAR_GAP) * em : 0;
        List<List<Piece>> lines = Lines.of(runs, letters, style.size(), sheet.column() - style.indent() - shift);
        float height = style.size() * (style.size() > LEAD * em ? LEADING_LARGE : LEADING);
        var rows = new ArrayList<Row>();
        for (int i = 0; i < lines.size(); i++) {
            List<Piece> line = lines.get(i);
            float before = i == 0 ? style.before() : 0;
            Ink words = (pen, left, top) -> pen.write(line, left + shift + style.indent(),
                    top + baseline(style.size(), height), style.size(), style.colour());
            Ink beside = i == 0 ? (pen, left, top) -> mark.on(pen, left + shift, top) : Ink.NONE;
            // Neither the first line of a paragraph stands alone below a page, nor its last above one.
            boolean keeps = style.keeps() || lines.size() > 1 && (i == 0 || i == lines.size() - 2);
            rows.add(new Row(before, height, keeps, (second ? bar(before, height) : Ink.NONE).and(beside).and(words)));
        }
        add(new Block(style.tag(), "", takeRoom(), rows));
    }

    private Ink bar(float before, float height) {
        return (pen, left, top) -> pen.box(left, top - Math.min(before, 0.6f * em), BAR * em,
                height + Math.min(before, 0.6f * em), palette.get("accent-line"));
    }

    private void add(Block block) {
        if (!block.rows().isEmpty()) {
            blocks.add(block);
        }
    }

    private float takeRoom() {
        float taken = room;
        room = 0;
        return taken;
    }
}
