package cascade.picture.scene;

import cascade.picture.Brush;
import cascade.picture.Colour;
import cascade.picture.Palette;
import cascade.picture.Specks;
import cascade.simulation.Fate;
import cascade.simulation.Trig;
import cascade.simulation.scene.Cohort;
import cascade.simulation.scene.Life;
import cascade.simulation.scene.Rows;

/// Paints the groups of a multitude as lumps of golden cells, with a soft light around those that have grown on.
final class Lumps {

    /// Radius of a cell in a lump, µm, and how much smaller its inside is than its edge.
    private static final float CELL = 8.2f;
    private static final float INSIDE = 0.8f;
    /// Cells of a lump lie like seeds, this far apart, µm.
    private static final float APART = 6.6f;
    private static final float GOLDEN_TURN = 0.381966f;
    /// A cell of a lump swells from nothing while the lump grows by this much, µm.
    private static final float SWELLING = 8;
    /// From this scale on the cells of a lump are drawn, pixels a µm.
    private static final float NEAR = 0.09f;
    /// Radius that a group has at least, so that it can be told from single cells, pixels.
    private static final float LEAST_TINY = 0.85f;
    private static final float LEAST_GROWN = 2.2f;
    /// The light around a group that has grown on: how far, in radii and at least in pixels, and how strong.
    private static final float LIGHT = 3.2f;
    private static final float LEAST_LIGHT = 9;
    private static final float LIGHT_STRENGTH = 0.5f;

    private final int started;
    private final int visible;
    private final int edge;

    Lumps(Palette palette) {
        started = palette.get("dot-started");
        visible = palette.get("dot-visible");
        edge = Colour.mix(visible, palette.get("crowd-ground") | 0xFF000000, 0.45f);
    }

    void paint(Brush brush, Specks specks, Cohort cohort, int tick, float seconds) {
        Rows groups = cohort.groups();
        float pixel = 1 / brush.view().scale();
        boolean near = brush.view().scale() > NEAR;
        float reach = Cohort.GROUP + LEAST_LIGHT * pixel;
        int to = groups.to(brush.bottom() + reach);
        int from = groups.from(brush.top() - reach);
        if (near) {
            for (int i = from; i < to; i++) {
                if (!growsOn(groups.life[i]) && tick >= Life.end(groups.life[i])) {
                    lump(brush, specks, groups, i, tick, seconds, started);
                }
            }
        } else {
            specks(brush, specks, groups, from, to, tick, pixel);
        }
        for (int i = from; i < to; i++) {
            if (growsOn(groups.life[i]) && tick >= Life.end(groups.life[i])) {
                grown(brush, specks, groups, i, tick, seconds);
            }
        }
    }

    private static boolean growsOn(int life) {
        return Life.kind(life) == Fate.GROWS_ON.ordinal();
    }

    /// Tiny groups from afar.
    private void specks(Brush brush, Specks specks, Rows groups, int from, int to, int tick, float pixel) {
        int n = 0;
        for (int i = from; i < to; i++) {
            int life = groups.life[i];
            if (tick >= Life.end(life)) {
                specks.x[n] = groups.x[i];
                specks.y[n] = groups.y[i];
                specks.radius[n] = Math.max(LEAST_TINY * pixel, radius(life, tick));
                specks.colour[n] = Colour.faint(started, Trig.ease(0, Life.SOFTLY, tick - Life.end(life)));
                n++;
            }
            if (n == Specks.ROOM || i == to - 1) {
                specks.draw(brush, n, Math.max(Cohort.GROUP, LEAST_TINY * pixel));
                n = 0;
            }
        }
    }

    private static float radius(int life, int tick) {
        return Cohort.groupRadius(Life.kind(life), Life.end(life), tick);
    }

    private void grown(Brush brush, Specks specks, Rows groups, int i, int tick, float seconds) {
        float scale = brush.view().scale();
        float r = radius(groups.life[i], tick);
        float part = Trig.ease(0, Life.UNTIL_SEEN, tick - Life.end(groups.life[i]));
        float x = groups.x[i];
        float y = groups.y[i];
        float breath = 1 + 0.06f * Trig.sin(seconds * 0.15f + x * 0.01f);
        float light = Math.max(r * LIGHT, LEAST_LIGHT / scale) * breath;
        brush.glow(x, y, r * 0.5f, light, visible, LIGHT_STRENGTH * part);
        float least = LEAST_GROWN * part / scale;
        if (scale > NEAR) {
            lump(brush, specks, groups, i, tick, seconds, visible);
        } else if (brush.sees(x, y, Math.max(r, least))) {
            brush.disc(x, y, Math.max(r, least), visible);
        }
    }

    /// The cells of one group, from the outer to the inner.
    private void lump(Brush brush, Specks specks, Rows groups, int group, int tick, float seconds, int colour) {
        float r = radius(groups.life[group], tick);
        if (!brush.sees(groups.x[group], groups.y[group], r + CELL)) {
            return;
        }
        float wide = r - CELL + SWELLING;
        int most = Math.min(Specks.ROOM / 2, (int) (wide * wide / (APART * APART)) + 1);
        float start = Trig.part(groups.x[group] * 0.173f);
        float come = Trig.ease(0, Life.SOFTLY, tick - Life.end(groups.life[group]));
        int n = 0;
        for (int k = most - 1; k >= 0; k--) {
            float out = APART * (float) Math.sqrt(k);
            float grown = Math.min(1, (wide - out) / SWELLING);
            if (grown <= 0) {
                continue;
            }
            float turn = start + k * GOLDEN_TURN;
            float wobble = 1 + 0.05f * Trig.sin(seconds * 0.22f + turn * 3);
            float cell = CELL * grown * wobble;
            specks.x[n] = groups.x[group] + out * Trig.cos(turn);
            specks.y[n] = groups.y[group] + out * Trig.sin(turn);
            specks.radius[n] = cell;
            specks.colour[n++] = Colour.faint(edge, come);
            specks.x[n] = specks.x[n - 1];
            specks.y[n] = specks.y[n - 1];
            specks.radius[n] = cell * INSIDE;
            specks.colour[n++] = Colour.faint(colour, come);
        }
        specks.draw(brush, n, CELL * 2);
    }
}
