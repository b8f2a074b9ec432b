package cascade.picture;

import cascade.simulation.Ledger;
import cascade.simulation.SoftBody;
import java.util.function.Consumer;

/// The sprites of one kind of cell: every turn, tilt or wobble, painted once for a scale.
public final class SpriteSheet {

    private final Sprite[] sprites;
    private final int columns;

    private SpriteSheet(Sprite[] sprites, int columns) {
        this.sprites = sprites;
        this.columns = columns;
    }

    /// The sprite nearest to two values in [0, 1): row and column of the sheet.
    public Sprite at(float row, float column) {
        int rows = sprites.length / columns;
        int r = Math.clamp((int) (row * rows), 0, rows - 1);
        int c = Math.clamp((int) (column * columns), 0, columns - 1);
        return sprites[r * columns + c];
    }

    /// A sprite by its place in the sheet, both counted from 0.
    public Sprite at(int row, int column) {
        return sprites[row * columns + column];
    }

    private interface Paint {
        void at(Brush brush, float row, float column);
    }

    private static SpriteSheet paint(int rows, int columns, float reach, float scale, Paint paint) {
        int side = (int) (reach * 2 * scale) + 4;
        var sprites = new Sprite[rows * columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                float r = (row + 0.5f) / rows;
                float c = (column + 0.5f) / columns;
                Copies.Moved moved = (right, down) -> painted(side, scale, right, down, brush -> paint.at(brush, r, c));
                Raster raster = moved.at(0, 0);
                sprites[row * columns + column] = side <= Stamps.WORTH
                        ? new Sprite(raster, scale, Copies.painted(side, moved)) : new Sprite(raster, scale);
            }
        }
        return new SpriteSheet(sprites, columns);
    }

    private static Raster painted(int side, float scale, float right, float down, Consumer<Brush> paint) {
        var raster = new Raster(side, side);
        var view = new View();
        view.look(-right / scale, -down / scale, scale, side, side);
        paint.accept(new Brush(raster, view));
        return raster;
    }

    /// Red cells of `radius` µm: rows are tilts (0 from above, 1 from the edge), columns half a turn.
    public static SpriteSheet red(Palette palette, float radius, float scale) {
        Look look = Look.red(palette);
        return paint(6, 24, radius, scale,
                (brush, tilt, turn) -> CellShapes.disc(brush, 0, 0, radius, turn * 0.5f, tilt, look));
    }

    /// Platelets: one row, columns half a turn.
    public static SpriteSheet platelets(Palette palette, float along, float scale) {
        Look look = Look.platelet(palette);
        return paint(1, 12, along, scale,
                (brush, _, turn) -> CellShapes.oval(brush, 0, 0, along, along * 0.62f, turn * 0.5f, look, 1));
    }

    /// Lozenges, `reach` µm from the middle to each corner: one row, columns a quarter turn, after which it looks the same.
    public static SpriteSheet lozenges(Look look, float reach, float scale) {
        return paint(1, 12, reach, scale,
                (brush, _, turn) -> CellShapes.lozenge(brush, 0, 0, reach, turn * 0.25f, look));
    }

    /// Cancer cells: rows are individuals, columns a round of their wobble.
    public static SpriteSheet cells(Look look, float radius, float scale) {
        return cells(look, radius, scale, 8, 12);
    }

    /// Cancer cells with so many individuals, and so many steps in a round of their wobble.
    public static SpriteSheet cells(Look look, float radius, float scale, int individuals, int wobbles) {
        var body = new SoftBody(new Ledger());
        return paint(individuals, wobbles, radius * 1.2f, scale, (brush, one, wobble) -> {
            body.round(0, 0, radius);
            CellShapes.body(brush, body, look, one * 97, wobble, 1);
        });
    }

    /// Immune cells: rows are sizes, from a little below `radius` to a little above, columns one turn.
    public static SpriteSheet immune(Look look, float radius, float scale) {
        return paint(4, 32, radius * 1.35f, scale,
                (brush, size, turn) -> CellShapes.spiky(brush, 0, 0, radius * (0.9f + 0.2f * size), turn, look, 1));
    }
}
