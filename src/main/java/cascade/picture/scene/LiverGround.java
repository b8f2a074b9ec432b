package cascade.picture.scene;

import cascade.picture.Brush;
import cascade.picture.Cobbles;
import cascade.picture.Fibres;
import cascade.picture.Palette;
import cascade.simulation.Dice;
import cascade.simulation.Vessel;
import cascade.simulation.scene.Land;

/// Liver: large rounded cells side by side, with fine threads along the vessel.
final class LiverGround implements OrganGround {

    private static final float LIVER_CELL = 23;
    private static final float[] FIBRE_BOX = {-260, -40, 260, 70};

    private final Land land;
    private final Cobbles tissue;
    private final int ground;
    private final int fibre;

    LiverGround(Palette palette, Land land) {
        this.land = land;
        Vessel v = land.vessel();
        tissue = new Cobbles(palette, LIVER_CELL, 11, (x, y) -> v.outside(x, y) > 17 + hollow(x, y));
        ground = palette.get("tissue-ground");
        fibre = palette.get("fibre");
    }

    /// Room that the tissue leaves where the hero comes out.
    private float hollow(float x, float y) {
        float dx = x - land.door().x();
        float dy = y - land.door().y();
        return dy < 0 && dx * dx + dy * dy < 26 * 26 ? 26 : 0;
    }

    @Override
    public int at(float x, float y, float pixel) {
        return tissue.over(ground, x, y, pixel);
    }

    @Override
    public void details(Brush brush) {
        Fibres.draw(brush, new Dice(5), 90, FIBRE_BOX, 46, 0.5f, fibre,
                (x, y) -> land.vessel().outside(x, y) > 9 && land.vessel().outside(x, y) < 24);
    }
}
