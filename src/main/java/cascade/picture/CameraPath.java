package cascade.picture;

import cascade.content.Scene;
import cascade.simulation.Trig;
import java.util.List;

/// The way the camera takes through a step: from shot to shot, softly.
final class CameraPath {

    /// Height of what a shot promises to show, as a part of its width.
    private static final float HEIGHT = 0.72f;

    private final float[] at;
    private final float[] x;
    private final float[] y;
    private final float[] width;

    CameraPath(List<Scene.Shot> shots) {
        int n = shots.size();
        at = new float[n];
        x = new float[n];
        y = new float[n];
        width = new float[n];
        for (int i = 0; i < n; i++) {
            Scene.Shot shot = shots.get(i);
            at[i] = (float) shot.at();
            x[i] = (float) shot.x();
            y[i] = (float) shot.y();
            width[i] = (float) shot.width();
        }
    }

    /// Turns `view` to where the camera looks at `seconds`.
    void look(View view, float seconds, int pixelsWide, int pixelsHigh) {
        int next = 0;
        while (next < at.length && at[next] <= seconds) {
            next++;
        }
        int from = Math.max(0, next - 1);
        int to = Math.min(at.length - 1, next);
        float t = from == to ? 0 : Trig.ease(at[from], at[to], seconds);
        float wide = width[from] + (width[to] - width[from]) * t;
        view.look(x[from] + (x[to] - x[from]) * t, y[from] + (y[to] - y[from]) * t,
                scale(wide, pixelsWide, pixelsHigh), pixelsWide, pixelsHigh);
    }

    /// The largest scale on the way, pixels a µm.
    float greatestScale(int pixelsWide, int pixelsHigh) {
        float least = width[0];
        for (float w : width) {
            least = Math.min(least, w);
        }
        return scale(least, pixelsWide, pixelsHigh);
    }

    /// µm that the camera ever sees: left, top, right, bottom.
    float[] reach(int pixelsWide, int pixelsHigh) {
        float[] box = {Float.MAX_VALUE, Float.MAX_VALUE, -Float.MAX_VALUE, -Float.MAX_VALUE};
        for (int i = 0; i < at.length; i++) {
            float s = scale(width[i], pixelsWide, pixelsHigh);
            box[0] = Math.min(box[0], x[i] - pixelsWide / (2 * s));
            box[1] = Math.min(box[1], y[i] - pixelsHigh / (2 * s));
            box[2] = Math.max(box[2], x[i] + pixelsWide / (2 * s));
            box[3] = Math.max(box[3], y[i] + pixelsHigh / (2 * s));
        }
        return box;
    }

    private static float scale(float wide, int pixelsWide, int pixelsHigh) {
        return Math.min(pixelsWide / wide, pixelsHigh / (wide * HEIGHT));
    }
}
