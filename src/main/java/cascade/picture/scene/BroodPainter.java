package cascade.picture.scene;

import cascade.picture.Brush;
import cascade.picture.Colour;
import cascade.picture.Contour;
import cascade.picture.JoinedContours;
import cascade.picture.Look;
import cascade.picture.Palette;
import cascade.simulation.Cells;
import cascade.simulation.Mode;
import cascade.simulation.Trig;
import cascade.simulation.scene.Brood;
import cascade.simulation.scene.Build;

/// Paints a packed brood of several builds: round, long, lobed, and stem-like with a double rim; two that part are one
/// body with two nuclei until they are apart.
final class BroodPainter {

    private static final float LIVELINESS = 0.11f;
    /// Room between two cells, µm.
    private static final float APART = 0.35f;
    /// No deeper than to this part of its width is a cell pressed.
    private static final float LEAST = 0.5f;
    private static final int LOBES = 5;
    /// Steps from one look to another.
    private static final int STEPS = 12;
    /// How softly two halves melt together at most, µm, and until which part of the parting they do.
    private static final float MELT = 6;
    private static final float MELTS_TO = 0.9f;
    /// What a dying cell still shows of its own shape at first.
    private static final float WHOLE = 0.85f;
    /// How much of another colour long and lobed cells have: never what tells them apart.
    private static final float COOLER = 0.22f;
    private static final float WARMER = 0.16f;

    private static final ThreadLocal<Contour> ONE = ThreadLocal.withInitial(Contour::new);
    private static final ThreadLocal<Contour> TWO = ThreadLocal.withInitial(Contour::new);

    private final Fading fading;
    private final Look[][][] looks;

    BroodPainter(Palette palette) {
        fading = new Fading(palette);
        Build[] builds = Build.values();
        var own = new Look[builds.length];
        Look cancer = Look.cancer(palette);
        for (Build build : builds) {
            own[build.ordinal()] = switch (build) {
                case LONG -> tinted(cancer, palette.get("light-cool"), COOLER);
                case LOBED -> tinted(cancer, palette.get("red-light"), WARMER);
                case STEM_LIKE, ROUND -> cancer;
            };
        }
        looks = new Look[builds.length][builds.length][STEPS];
        for (int from = 0; from < builds.length; from++) {
            for (int to = 0; to < builds.length; to++) {
                for (int step = 0; step < STEPS; step++) {
                    looks[from][to][step] = Look.between(own[from], own[to], step / (STEPS - 1f));
                }
            }
        }
    }

    private static Look tinted(Look look, int colour, float part) {
        return new Look(Colour.mix(look.light(), colour, part), Colour.mix(look.dark(), colour, part), look.outline(),
                look.line(), look.core(), look.spot());
    }

    /// Paints all cells but one, which is painted by [#cell] where it belongs.
    void paint(Brush brush, Cells cells, Brood brood, int but, float seconds) {
        for (int i = 0; i < cells.count(); i++) {
            if (cells.is(i, Mode.DYING) && sees(brush, cells, i)) {
                fading.paint(brush, cells, i, seconds);
                if (cells.fade[i] > WHOLE) {
                    Contour contour = outline(ONE.get(), cells, brood, i, seconds);
                    contour.paint(brush, look(brood, i), 1, (cells.fade[i] - WHOLE) / (1 - WHOLE));
                }
            }
        }
        for (int i = 0; i < cells.count(); i++) {
            if (brood.lives(i) && i != but && brood.twin(i) != but) {
                cell(brush, cells, brood, i, seconds);
            }
        }
    }

    /// Paints a cell, with its twin where it parts from one; the younger of the two is painted with the elder.
    void cell(Brush brush, Cells cells, Brood brood, int i, float seconds) {
        int twin = brood.twin(i);
        if (twin >= 0 && twin < i || !sees(brush, cells, i)) {
            return;
        }
        Contour contour = outline(ONE.get(), cells, brood, i, seconds);
        if (twin < 0) {
            contour.paint(brush, look(brood, i), 1, cells.fade[i]);
            return;
        }
        float melt = MELT * Trig.ease(0, 0.3f, brood.split(i)) * (1 - Trig.ease(0.3f, MELTS_TO, brood.split(i)));
        JoinedContours.paint(brush, contour, look(brood, i), outline(TWO.get(), cells, brood, twin, seconds),
                look(brood, twin), Math.max(0.1f, melt));
    }

    private static boolean sees(Brush brush, Cells cells, int i) {
        return brush.sees(cells.x[i], cells.y[i], cells.radius[i] * 3.5f);
    }

    private Look look(Brood brood, int i) {
        return looks[brood.was(i).ordinal()][brood.build(i).ordinal()][(int) (brood.split(i) * (STEPS - 1))];
    }

    private static Contour outline(Contour contour, Cells cells, Brood brood, int i, float seconds) {
        float x = cells.x[i];
        float y = cells.y[i];
        contour.begin(x, y, cells.radius[i], brood.seed(i), seconds * LIVELINESS, 1);
        float formed = brood.formed(i);
        Build build = brood.build(i);
        if (brood.axis(i) > 0) {
            contour.stretch(cells.turn[i], brood.axis(i), brood.waist(i));
        }
        if (build.lobes() > 0 && formed > 0) {
            contour.scallop(LOBES, build.lobes() * formed, cells.turn[i]);
        }
        float before = brood.was(i) == Build.STEM_LIKE ? 1 - brood.split(i) : 0;
        contour.rim(build == Build.STEM_LIKE ? 1 : before);
        for (int j = 0; j < cells.count(); j++) {
            if (j != i && j != brood.twin(i) && brood.lives(j)) {
                press(contour, cells, brood, i, j);
            }
        }
        return contour;
    }

    /// Presses cell `i` flat against `j`, end by end, at the line where their discs would meet.
    private static void press(Contour contour, Cells cells, Brood brood, int i, int j) {
        float room = cells.radius[i] + cells.radius[j] + brood.axis(i) + brood.axis(j) + 1;
        float wideX = cells.x[j] - cells.x[i];
        float wideY = cells.y[j] - cells.y[i];
        if (wideX * wideX + wideY * wideY > room * room) {
            return;
        }
        // Of two long cells only the ends that are nearest count: one line presses a side flat.
        float least = Float.MAX_VALUE;
        float nearX = 0;
        float nearY = 0;
        float atX = 0;
        float atY = 0;
        for (int a = 0; a < brood.ends(i); a++) {
            float ax = brood.endX(i, a);
            float ay = brood.endY(i, a);
            for (int b = 0; b < brood.ends(j); b++) {
                float dx = wideX + brood.endX(j, b) - ax;
                float dy = wideY + brood.endY(j, b) - ay;
                if (dx * dx + dy * dy < least) {
                    least = dx * dx + dy * dy;
                    nearX = dx;
                    nearY = dy;
                    atX = ax;
                    atY = ay;
                }
            }
        }
        float ri = brood.waist(i);
        float rj = brood.waist(j);
        float touch = (ri + rj) * 1.1f;
        if (least > 0 && least < touch * touch) {
            float distance = (float) Math.sqrt(least);
            float nx = nearX / distance;
            float ny = nearY / distance;
            float side = (least + ri * ri - rj * rj) / (2 * distance) - APART / 2;
            float out = Math.max(side, ri * LEAST);
            if (brood.ends(i) == 1) {
                contour.press(nx, ny, out);
            } else {
                float toX = atX + nx * out;
                float toY = atY + ny * out;
                float length = (float) Math.sqrt(toX * toX + toY * toY);
                contour.press(nx, ny, out + nx * atX + ny * atY, toX / length, toY / length);
            }
        }
    }
}
