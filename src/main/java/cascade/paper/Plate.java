package cascade.paper;

import cascade.content.Scene;
import cascade.paper.Places.Box;
import cascade.picture.Palette;
import cascade.picture.Raster;
import cascade.picture.Show;
import cascade.picture.View;
import cascade.picture.scene.Repertoire;
import cascade.simulation.Actor;
import cascade.simulation.Report;
import cascade.simulation.World;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A step's picture on paper: one instant of its scene, painted when it is printed, with names as text.
final class Plate implements Ink {

    /// Pixels: over 200 an inch on either paper.
    private static final int PIXELS = 1400;
    /// Height as a part of the width.
    private static final float HIGH = 0.56f;
    /// The widest that a name may be before it breaks, as a part of the picture's width.
    private static final float WIDEST = 0.34f;
    /// Around a name's words, and to its first line, as parts of its letters.
    private static final float PAD = 0.35f;
    private static final float LEADING = 1.2f;
    private static final float ASCENT = 0.95f;
    /// The part of the cell we follow that no name may hide.
    private static final float HERO_CLEAR = 0.8f;
    /// The leading line ends a little inside what is named.
    private static final float INTO = 0.8f;
    private static final float LINE = 0.9f;
    private static final float DOT = 1.8f;
    private static final float BORDER = 0.4f;

    private final Scene scene;
    private final Palette palette;
    private final Letters letters;
    private final float width;
    private final float size;

    /// @param width in points
    /// @param size  of the names, in points
    Plate(Scene scene, Palette palette, Letters letters, float width, float size) {
        this.scene = scene;
        this.palette = palette;
        this.letters = letters;
        this.width = width;
        this.size = size;
    }

    float height() {
        return width * HIGH;
    }

    @Override
    public void on(Pen pen, float left, float top) throws IOException {
        Instant instant = Instant.of(scene);
        var show = new Show(scene, Repertoire.plan(scene.name()), palette, PIXELS, Math.round(PIXELS * HIGH));
        show.paintBackdrop(0, show.backdropRows());
        show.seek((int) Math.round((instant.seconds() - scene.from()) * World.TICKS_PER_SECOND));
        var raster = new Raster(show.width(), show.height());
        show.paint(raster, 0, raster.height);
        pen.picture(Pixels.of(raster), left, top, width, height());
        name(pen, left, top, instant, show);
    }

    private void name(Pen pen, float left, float top, Instant instant, Show show) throws IOException {
        var places = new Places(width, height());
        Report report = show.report();
        float scale = show.view().scale() * width / PIXELS;
        if (report.shows(Actor.HERO)) {
            float clear = report.extent(Actor.HERO) * scale * HERO_CLEAR;
            places.take(new Box(x(Actor.HERO, report, show.view()) - clear, y(Actor.HERO, report, show.view()) - clear,
                    2 * clear, 2 * clear));
        }
        // The name of the cell we follow is the last to be left out.
        for (Scene.Label label : instant.names(scene).stream()
                .sorted(Comparator.comparing(label -> !label.actor().equals(Actor.HERO.id()))).toList()) {
            Optional<Actor> actor = Stream.of(Actor.values()).filter(known -> known.id().equals(label.actor()))
                    .filter(report::shows).findFirst();
            if (actor.isPresent()) {
                float x = x(actor.get(), report, show.view());
                float y = y(actor.get(), report, show.view());
                if (x > 0 && y > 0 && x < width && y < height()) {
                    new Name(label, x, y).place(places, report.extent(actor.get()) * scale,
                            report.reach(actor.get()) * scale, pen, left, top);
                }
            }
        }
    }

    private float x(Actor actor, Report report, View view) {
        return view.toPixelX(report.x(actor)) * width / PIXELS;
    }

    private float y(Actor actor, Report report, View view) {
        return view.toPixelY(report.y(actor)) * width / PIXELS;
    }

    /// A name and the point that it belongs to.
    private final class Name {

        private final Scene.Label label;
        private final float x;
        private final float y;
        private final List<List<Piece>> lines;
        private final float wide;
        private final float high;

        Name(Scene.Label label, float x, float y) {
            this.label = label;
            this.x = x;
            this.y = y;
            lines = Lines.of(Run.bold(label.text()), letters, size, width * WIDEST);
            wide = (float) lines.stream().map(List::getLast).mapToDouble(piece ->
                    piece.x() + letters.width(piece.text(), piece.face(), size)).max().orElse(0) + 2 * PAD * size;
            high = lines.size() * LEADING * size + 2 * PAD * size;
        }

        void place(Places places, float extent, float reach, Pen pen, float left, float top) throws IOException {
            Optional<Box> found = places.find(label.side(), x, y, extent, wide, high);
            if (found.isEmpty()) {
                return;
            }
            Box box = found.get();
            boolean hero = label.actor().equals(Actor.HERO.id());
            int back = palette.get(hero ? "label-hero-bg" : "label-bg");
            int ink = palette.get(hero ? "label-on-dark" : "label-fg");
            lead(pen, left, top, box, reach, palette.get(hero ? "label-hero-bg" : "label-fg"));
            pen.box(left + box.x(), top + box.y(), box.width(), box.height(), back);
            pen.frame(left + box.x(), top + box.y(), box.width(), box.height(),
                    new Pen.Line(BORDER, palette.get("label-line")));
            for (int i = 0; i < lines.size(); i++) {
                pen.write(lines.get(i), left + box.x() + PAD * size,
                        top + box.y() + (PAD + ASCENT + i * LEADING) * size, size, ink);
            }
        }

        /// The line from the words to the edge of what is named.
        private void lead(Pen pen, float left, float top, Box box, float reach, int colour) throws IOException {
            float fromX = Math.clamp(x, box.x(), box.x() + box.width());
            float fromY = Math.clamp(y, box.y(), box.y() + box.height());
            float length = (float) StrictMath.hypot(x - fromX, y - fromY);
            float share = length == 0 ? 0 : Math.max(0, length - reach * INTO) / length;
            float endX = fromX + (x - fromX) * share;
            float endY = fromY + (y - fromY) * share;
            pen.line(left + fromX, top + fromY, left + endX, top + endY, new Pen.Line(LINE, colour));
            pen.shape(colour, Round.circle(left + endX, top + endY, DOT));
        }
    }
}
