package cascade.picture.scene;

import cascade.picture.Brush;
import cascade.picture.CellShapes;
import cascade.picture.Colour;
import cascade.picture.Look;
import cascade.picture.Palette;
import cascade.simulation.Cells;
import cascade.simulation.SoftBody;
import cascade.simulation.Trig;

/// Paints a dying cell: it pales, comes apart into a few round pieces, and the pieces fade (F-020).
final class Fading {

    private static final ThreadLocal<SoftBody> SCRATCH = ThreadLocal.withInitial(SoftBody::loose);
    private static final int SHADES = 12;
    private static final float LIVELINESS = 0.07f;

    private final Look[] paling = new Look[SHADES];

    Fading(Palette palette) {
        Look from = Look.cancer(palette);
        int light = palette.get("faded-light");
        int dark = palette.get("faded-dark");
        int line = palette.get("faded-outline");
        for (int i = 0; i < SHADES; i++) {
            float t = i / (SHADES - 1f);
            paling[i] = new Look(Colour.mix(from.light(), light, t), Colour.mix(from.dark(), dark, t),
                    Colour.mix(from.outline(), line, t), 0.75f - 0.3f * t, Colour.mix(from.core(), line, t),
                    Colour.mix(from.spot(), light, t));
        }
    }

    void paint(Brush brush, Cells cells, int i, float seconds) {
        float gone = 1 - cells.fade[i];
        float one = cells.look[i] * 0.01f;
        float apart = Trig.ease(0.12f, 0.85f, gone);
        float pale = Trig.ease(0, 0.5f, gone);
        float alpha = 1 - Trig.ease(0.55f, 1, gone);
        float r = cells.radius[i];
        SoftBody body = SCRATCH.get();
        body.begin(r);
        float start = Trig.part(one * 0.71f);
        for (int k = 0; k < SoftBody.LOBES; k++) {
            float turn = start + k * 0.25f + 0.04f * Trig.sin(one + k * 0.3f) + apart * 0.05f;
            float far = r * (0.2f + (0.75f + 0.2f * Trig.sin(one * 1.3f + k * 0.37f)) * apart);
            float size = r * (0.74f - (0.38f + 0.09f * Trig.sin(one * 2.1f + k * 0.29f)) * apart);
            body.lobe(cells.x[i] + Trig.cos(turn) * far, cells.y[i] + Trig.sin(turn) * far, size);
        }
        body.melt(r * (0.5f - 0.44f * Trig.ease(0.2f, 0.8f, apart)));
        float core = r * SoftBody.NUCLEUS * (1 - 0.55f * apart);
        body.nucleus(body.x[0] + (cells.x[i] - body.x[0]) * (1 - apart), body.y[0] + (cells.y[i] - body.y[0]) * (1 - apart),
                core, core, 0);
        int shade = Math.min(SHADES - 1, (int) (pale * (SHADES - 1) + 0.5f));
        CellShapes.body(brush, body, paling[shade], one, seconds * LIVELINESS, alpha);
        for (int k = 0; k < 3; k++) {
            float turn = start + 0.125f + k * 0.31f;
            float far = r * (0.5f + 0.95f * apart);
            float size = r * 0.15f * Trig.ease(0, 0.4f, apart);
            if (size > 0.2f) {
                CellShapes.oval(brush, cells.x[i] + Trig.cos(turn) * far, cells.y[i] + Trig.sin(turn) * far, size, size, 0,
                        paling[shade], alpha);
            }
        }
    }
}
