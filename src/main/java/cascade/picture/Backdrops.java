package cascade.picture;

import cascade.simulation.Trig;
import java.util.ArrayList;
import java.util.List;

/// All that stands still along the camera's way, painted once in as few pictures as serve it.
///
/// Where the camera keeps near one width there is one picture at the sharpest scale it needs. A deep zoom between two
/// such places gets a ladder of smaller ones, each for a band of scales, and the next comes in softly over the last;
/// so memory grows with the logarithm of the zoom. A camera at rest sees its own sharp picture alone.
final class Backdrops {

    /// The camera keeps near one width while its widest shot is less than this many times the narrowest.
    private static final float DEEP = 4;
    /// From one picture of a ladder to the next, at most this many times larger.
    private static final double STEP = 2;
    /// Width of a picture of a ladder as a part of the frame's: it is passed through quickly, and need not be sharp.
    private static final float FINE = 0.62f;
    /// How much more than the camera's at its end the last picture of a ladder shows: it comes in before the zoom ends.
    private static final float EARLY = 1.3f;
    /// A picture is wholly there once the camera is this much nearer than where it began to come in.
    private static final float FADE = 1.25f;
    /// Frames that one picture may be as large as, so that no camera from a file can ask for all memory.
    private static final float LARGEST = 16;
    /// Rounding that does not hold a picture back.
    private static final float HAIR = 1.0001f;

    private final CameraPath camera;
    private final int width;
    private final int height;
    private final List<Backdrop> all = new ArrayList<>();
    /// For each leg of the way: its pictures from wide to narrow, and the scale from which each covers the frame.
    private final Backdrop[][] ladders;
    private final float[][] from;
    /// Room for a row of the widest picture, one for each painting thread, so that none is made for a frame.
    private final PerThread<int[]> lines;
    private Backdrop below;
    private Backdrop above;
    private float share = 1;

    /// @param width  of the frame, pixels
    /// @param height of the frame, pixels
    Backdrops(CameraPath camera, int width, int height) {
        this.camera = camera;
        this.width = width;
        this.height = height;
        int shots = camera.shots();
        ladders = new Backdrop[shots][];
        from = new float[shots][];
        Backdrop last = null;
        int first = 0;
        for (int end = 0; end < shots; end++) {
            if (end + 1 < shots && camera.depth(first, end + 1) < DEEP) {
                continue;
            }
            Backdrop rest = rest(first, end);
            for (int leg = first; leg <= end; leg++) {
                ladders[leg] = new Backdrop[] {rest};
                from[leg] = new float[1];
            }
            if (last != null) {
                boolean inwards = camera.scale(first) > camera.scale(first - 1);
                climb(first - 1, inwards ? last : rest, inwards ? rest : last);
            }
            last = rest;
            first = end + 1;
        }
        below = ladders[0][0];
        above = below;
        int longest = all.stream().mapToInt(Backdrop::columns).max().orElse(0);
        lines = new PerThread<>(() -> new int[longest]);
    }

    /// The sharp picture for the way from one shot to another, and for the end of a deep zoom to it or from it.
    private Backdrop rest(int first, int last) {
        float[] box = camera.reach(first, last);
        if (first > 0 && camera.scale(first) > camera.scale(first - 1)) {
            includeEarly(box, first - 1, camera.scale(first));
        }
        if (last + 1 < camera.shots() && camera.scale(last) > camera.scale(last + 1)) {
            includeEarly(box, last, camera.scale(last));
        }
        return add(box, camera.greatestScale(first, last));
    }

    private void includeEarly(float[] box, int leg, float scale) {
        var view = new View();
        camera.look(view, leg, share(leg, scale / EARLY));
        camera.include(box, view);
    }

    /// Makes the ladder of a leg between a wide place and a narrow one.
    private void climb(int leg, Backdrop wide, Backdrop narrow) {
        float start = Math.min(camera.scale(leg), camera.scale(leg + 1));
        float end = Math.max(camera.scale(leg), camera.scale(leg + 1)) / EARLY;
        int steps = Math.max(1, (int) Math.ceil(StrictMath.log(end / start) / StrictMath.log(STEP)));
        ladders[leg] = new Backdrop[steps + 1];
        from[leg] = new float[steps + 1];
        ladders[leg][0] = wide;
        ladders[leg][steps] = narrow;
        from[leg][steps] = Math.max(start, end);
        var view = new View();
        for (int i = 1; i < steps; i++) {
            from[leg][i] = (float) (start * StrictMath.exp(StrictMath.log(end / start) * i / steps));
            camera.look(view, leg, share(leg, from[leg][i]));
            float[] box = {Float.MAX_VALUE, Float.MAX_VALUE, -Float.MAX_VALUE, -Float.MAX_VALUE};
            camera.include(box, view);
            ladders[leg][i] = add(box, view.scale() * FINE);
        }
    }

    /// How much of a leg lies behind the camera when it has a scale.
    private double share(int leg, float scale) {
        double all = StrictMath.log(camera.scale(leg + 1) / (double) camera.scale(leg));
        return Math.clamp(StrictMath.log(scale / (double) camera.scale(leg)) / all, 0, 1);
    }

    /// A picture, or the same one where it is there already: the way back needs none of its own.
    private Backdrop add(float[] box, float scale) {
        float frames = (box[2] - box[0]) * scale / width * (box[3] - box[1]) * scale / height;
        float fit = frames <= LARGEST ? scale : scale * (float) Math.sqrt(LARGEST / frames);
        var fresh = new Backdrop(box, fit);
        for (Backdrop known : all) {
            if (known.isSame(fresh)) {
                return known;
            }
        }
        all.add(fresh);
        return fresh;
    }

    /// Rows of all pictures together.
    int rows() {
        int rows = 0;
        for (Backdrop each : all) {
            rows += each.rows();
        }
        return rows;
    }

    /// Paints some of the rows, counted through all pictures.
    void paint(ScenePainter painter, int first, int last) {
        int before = 0;
        for (Backdrop each : all) {
            int begin = Math.max(0, first - before);
            int end = Math.min(each.rows(), last - before);
            if (begin < end) {
                each.paint(painter, begin, end);
            }
            before += each.rows();
        }
    }

    /// Chooses the pictures for a camera that is on a leg of its way.
    void look(View view, int leg) {
        Backdrop[] ladder = ladders[leg];
        int i = ladder.length - 1;
        while (i > 0 && from[leg][i] > view.scale() * HAIR) {
            i--;
        }
        above = ladder[i];
        below = ladder[Math.max(0, i - 1)];
        share = i == 0 ? 1 : Trig.ease(from[leg][i], from[leg][i] * FADE, view.scale());
    }

    /// Copies what was chosen into some rows of `out`.
    void copy(Raster out, View to, int first, int last) {
        int[] line = lines.get();
        if (share >= 1) {
            above.copy(out, to, first, last, line);
            return;
        }
        below.copy(out, to, first, last, line);
        if (share > 0) {
            above.mix(out, to, first, last, share, line);
        }
    }
}
