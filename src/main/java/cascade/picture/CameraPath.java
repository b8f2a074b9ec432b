package cascade.picture;

import cascade.content.Scene;
import cascade.simulation.Trig;
import java.util.List;

/// The way the camera takes through a step: from shot to shot, softly.
///
/// Between two shots the width changes in proportion, so that a zoom through four powers of ten feels steady, and the
/// middle moves in proportion to the width, so that what the zoom aims at stays on its pixel.
final class CameraPath {

    /// Height of what a shot promises to show, as a part of its width.
    static final float HEIGHT = 0.72f;
    /// Widths that differ by less than this part count as the same: dividing by their difference would be noise.
    private static final double SAME = 1e-6;

    private final float[] at;
    private final double[] x;
    private final double[] y;
    private final double[] width;
    private final int pixelsWide;
    private final int pixelsHigh;

    /// @param shots      at least one, in order of time
    /// @param pixelsWide width of the picture
    /// @param pixelsHigh height of the picture
    CameraPath(List<Scene.Shot> shots, int pixelsWide, int pixelsHigh) {
        int n = shots.size();
        at = new float[n];
        x = new double[n];
        y = new double[n];
        width = new double[n];
        this.pixelsWide = pixelsWide;
        this.pixelsHigh = pixelsHigh;
        for (int i = 0; i < n; i++) {
            Scene.Shot shot = shots.get(i);
            at[i] = (float) shot.at();
            x[i] = shot.x();
            y[i] = shot.y();
            width[i] = shot.width();
        }
    }

    int shots() {
        return at.length;
    }

    /// The shot that the camera left last at `seconds`: the first one also before its time.
    int leg(float seconds) {
        int next = 1;
        while (next < at.length && at[next] <= seconds) {
            next++;
        }
        return next - 1;
    }

    /// Turns `view` to where the camera looks at `seconds`.
    void look(View view, float seconds) {
        int from = leg(seconds);
        boolean moves = from + 1 < at.length && seconds > at[from];
        look(view, from, moves ? Trig.ease(at[from], at[from + 1], seconds) : 0);
    }

    /// Turns `view` to where the camera looks when it has gone a `share` (0..1) of the way to the next shot.
    void look(View view, int from, double share) {
        if (share <= 0) {
            view.look((float) x[from], (float) y[from], scale(from), pixelsWide, pixelsHigh);
            return;
        }
        int to = from + 1;
        double ratio = width[to] / width[from];
        double part = share;
        double wide = width[from];
        if (Math.abs(ratio - 1) > SAME) {
            double grown = StrictMath.expm1(share * StrictMath.log(ratio));
            part = grown / (ratio - 1);
            wide *= 1 + grown;
        }
        view.look((float) (x[from] * (1 - part) + x[to] * part), (float) (y[from] * (1 - part) + y[to] * part),
                scale(wide), pixelsWide, pixelsHigh);
    }

    /// Scale at a shot, pixels a µm.
    float scale(int shot) {
        return scale(width[shot]);
    }

    /// The largest scale from one shot to another, pixels a µm.
    float greatestScale(int first, int last) {
        float most = 0;
        for (int i = first; i <= last; i++) {
            most = Math.max(most, scale(i));
        }
        return most;
    }

    /// How many times wider the widest shot is than the narrowest, from one shot to another.
    float depth(int first, int last) {
        float least = Float.MAX_VALUE;
        for (int i = first; i <= last; i++) {
            least = Math.min(least, scale(i));
        }
        return greatestScale(first, last) / least;
    }

    /// µm that the camera sees from one shot to another: left, top, right, bottom.
    float[] reach(int first, int last) {
        float[] box = {Float.MAX_VALUE, Float.MAX_VALUE, -Float.MAX_VALUE, -Float.MAX_VALUE};
        var view = new View();
        for (int i = first; i <= last; i++) {
            look(view, i, 0);
            include(box, view);
        }
        return box;
    }

    /// Widens `box` to what `view` sees.
    void include(float[] box, View view) {
        box[0] = Math.min(box[0], view.left());
        box[1] = Math.min(box[1], view.top());
        box[2] = Math.max(box[2], view.left() + pixelsWide / view.scale());
        box[3] = Math.max(box[3], view.top() + pixelsHigh / view.scale());
    }

    private float scale(double wide) {
        return (float) Math.min(pixelsWide / wide, pixelsHigh / (wide * HEIGHT));
    }
}
