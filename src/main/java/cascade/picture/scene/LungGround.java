package cascade.picture.scene;

import cascade.picture.Brush;
import cascade.picture.CellShapes;
import cascade.picture.Colour;
import cascade.picture.Fibres;
import cascade.picture.Look;
import cascade.picture.Palette;
import cascade.picture.Shade;
import cascade.simulation.Dice;
import cascade.simulation.Trig;
import cascade.simulation.scene.AirSpaces;
import cascade.simulation.scene.Land;

/// Lung: pale round spaces full of air, each with a thin lining of flat cells, and a little soft tissue between them.
final class LungGround implements OrganGround {

    private static final float[] BOX = {-230, -130, 230, 130};
    /// Thickness of the lining of an air space, and of the lines at its faces, µm.
    private static final float LINING = 2.6f;
    private static final float LINE = 0.4f;
    /// Length of a lining cell along the round, µm.
    private static final float CELL = 31;
    /// How uneven the rounds are, µm.
    private static final float UNEVEN = 1.4f;
    /// How far from the edge the air is a little deeper in colour, µm.
    private static final float DEEP = 26;
    /// The vessel's own room: air spaces keep so far from its inner face, µm.
    private static final float ROOM = 9;
    private static final float SOFT = 10;

    /// Where still smaller vessels run across the picture, seen from their end, µm.
    private static final float[][] ENDS = {{26, -66}, {-81, -29}, {-26, 61}, {73, 59}, {134, -22}, {-124, 53}, {-82, -84}};
    private static final float END = 5.4f;

    private final Land land;
    private final Look red;
    private final int blood;
    private final int wall;
    private final int wallEdge;
    private final StromaGround stroma;
    private final int air;
    private final int airEdge;
    private final int line;
    private final int flat;
    private final int core;
    private final int fibre;

    LungGround(Palette palette, Land land) {
        this.land = land;
        stroma = new StromaGround(palette);
        air = palette.get("air-middle");
        airEdge = palette.get("air-edge");
        line = palette.get("air-line");
        flat = palette.get("tissue-light");
        core = palette.get("tissue-core");
        red = Look.red(palette);
        blood = palette.get("blood-edge");
        wall = palette.get("wall");
        wallEdge = palette.get("wall-edge");
        fibre = palette.get("fibre-near");
    }

    @Override
    public int at(float x, float y, float pixel) {
        int near = nearest(x, y, -1);
        float d = apart(near, x, y);
        int colour = stroma.at(x, y, 0);
        if (d > LINING + 1) {
            return colour;
        }
        colour = Colour.mix(colour, line, Shade.coverage((d - LINING) / pixel));
        colour = Colour.mix(colour, lining(near, x, y, d, pixel), Shade.coverage((d - LINING + LINE) / pixel));
        colour = Colour.mix(colour, line, Shade.coverage((d - LINE) / pixel));
        float deep = Trig.ease(0, DEEP, -d);
        float light = 0.06f * (y - AirSpaces.y(near)) / AirSpaces.radius(near);
        return Colour.mix(colour, Colour.mix(airEdge, air, deep - light), Shade.coverage(d / pixel));
    }

    /// A flat cell of the lining: its nucleus, and a line where it meets the next.
    private int lining(int near, float x, float y, float d, float pixel) {
        float radius = AirSpaces.radius(near);
        int cells = Math.round(radius * 6.2832f / CELL);
        float turn = Trig.turnOf(x - AirSpaces.x(near), y - AirSpaces.y(near));
        float along = (Trig.part(turn * cells + near * 0.37f) - 0.5f) * radius * 6.2832f / cells;
        float nucleus = Shade.ellipse(along, d - LINING / 2, 4.2f, LINING * 0.36f);
        int colour = Colour.mix(flat, core, Shade.coverage(nucleus / pixel) * 0.8f);
        float seam = radius * 3.1416f / cells - Math.abs(along) - LINE;
        return Colour.mix(colour, line, Shade.coverage(seam / pixel));
    }

    /// The air space nearest to a point, but for one.
    private int nearest(float x, float y, int but) {
        int near = 0;
        float least = Float.MAX_VALUE;
        for (int i = 0; i < AirSpaces.COUNT; i++) {
            float d = i == but ? Float.MAX_VALUE : outside(i, x, y);
            if (d < least) {
                least = d;
                near = i;
            }
        }
        return near;
    }

    /// Distance from the face of the nearest air space, where two that would touch keep a thin wall between them, µm.
    private float apart(int near, float x, float y) {
        float d = outside(near, x, y);
        float next = outside(nearest(x, y, near), x, y);
        return Math.max(d, (d - next) / 2 + LINING + LINE);
    }

    /// Distance from the face of an air space, µm, negative in the air: it gives way to the vessel.
    private float outside(int i, float x, float y) {
        float dx = x - AirSpaces.x(i);
        float dy = y - AirSpaces.y(i);
        float far = (float) Math.sqrt(dx * dx + dy * dy) + 1e-4f;
        float ux = dx / far;
        float uy = dy / far;
        float wave = UNEVEN * ((ux * ux - uy * uy) * Trig.cos(i * 0.31f) + 2 * ux * uy * Trig.sin(i * 0.43f)
                + ux * (4 * ux * ux - 3) * Trig.sin(i * 0.77f));
        float round = far - AirSpaces.radius(i) - wave;
        float room = ROOM + LINING - land.vessel().outside(x, y);
        return -Shade.melt(-round, -room, SOFT);
    }

    @Override
    public void details(Brush brush) {
        Fibres.draw(brush, new Dice(15), 260, BOX, 34, 0.45f, fibre,
                (x, y) -> land.vessel().outside(x, y) > 6 && apart(nearest(x, y, -1), x, y) > LINING + 1);
        for (int i = 0; i < ENDS.length; i++) {
            float x = ENDS[i][0];
            float y = ENDS[i][1];
            brush.disc(x, y, END + 1.8f, wallEdge);
            brush.disc(x, y, END + 1.3f, wall);
            brush.disc(x, y, END, blood);
            CellShapes.disc(brush, x - 0.4f, y + 0.3f, 3.9f, i * 0.13f, 0.25f + 0.08f * i, red);
        }
    }
}
