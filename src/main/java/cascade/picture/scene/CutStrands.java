package cascade.picture.scene;

import cascade.picture.Brush;
import cascade.simulation.Trig;
import cascade.simulation.scene.Cutter;

/// Paints the strands in the way of a cell that cuts its path: whole, coming apart, and drawn back.
final class CutStrands {

    /// Half of the length of a strand to each side of the way, and of its width, µm.
    private static final float LENGTH = 47;
    private static final float HALF = 2.1f;
    /// While a strand is whole, its two pieces overlap by so much; cut, they leave this much room, µm.
    private static final float OVERLAP = 16;
    private static final float ROOM = 15;
    private static final float[] TURN = {0.235f, 0.268f, 0.225f, 0.26f};
    private static final float[] BOW = {0.04f, -0.05f, 0.06f, -0.03f};

    private final Bundles bundles;
    private final Cutter cutter;

    CutStrands(Bundles bundles, Cutter cutter) {
        this.bundles = bundles;
        this.cutter = cutter;
    }

    void paint(Brush brush) {
        for (int i = 0; i < cutter.strands(); i++) {
            if (brush.sees(cutter.strandX(i), cutter.strandY(i), LENGTH + ROOM)) {
                float parted = cutter.parted(i);
                float inner = -OVERLAP + (OVERLAP + ROOM) * parted;
                piece(brush, i, inner, LENGTH, parted);
                piece(brush, i, -LENGTH, -inner, parted);
            }
        }
    }

    private void piece(Brush brush, int strand, float from, float to, float parted) {
        float turn = TURN[strand];
        float middle = (from + to) / 2;
        float c = Trig.cos(turn);
        float s = Trig.sin(turn);
        // A piece that is no longer pulled curls a little.
        float bow = BOW[strand] * (1 + 1.6f * parted);
        bundles.rope(brush, cutter.strandX(strand) + c * middle, cutter.strandY(strand) + s * middle, to - from, turn,
                bow, 0, HALF, 0);
    }
}
