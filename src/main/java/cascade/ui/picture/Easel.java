package cascade.ui.picture;

import cascade.picture.DrawingScale;
import cascade.picture.Enlarging;
import cascade.picture.Motion;
import cascade.picture.Raster;
import cascade.picture.Show;
import cascade.picture.Stills;
import cascade.picture.View;

/// Holds the frame that a crew is painting; made once a scene, so that a frame costs no allocation.
///
/// A picture that is drawn smaller than it is shown is painted beside the frame and enlarged into it by the same crew.
final class Easel {

    private final Show show;
    private final Stills stills;
    private final Motion motion;
    /// A second picture, for two stills that melt into one another.
    private final Raster second;
    private volatile Raster raster = new Raster(0, 0);
    private volatile int part;
    private final Crew.Work paint;
    private final Crew.Work melt;
    private final boolean enlarges;
    private final Raster small;
    private final Enlarging enlarging;
    private final Crew.Work enlarge;
    /// How many times as large as it is drawn the picture is shown.
    private final float times;
    private final View seen = new View();
    private volatile Raster shown = new Raster(0, 0);

    /// @param show   as large as it is drawn
    /// @param width  as large as it is shown, pixels
    /// @param height as large as it is shown, pixels
    Easel(Show show, Stills stills, Motion motion, int width, int height) {
        this.show = show;
        this.stills = stills;
        this.motion = motion;
        second = motion == Motion.FULL ? new Raster(0, 0) : new Raster(show.width(), show.height());
        paint = (first, last) -> show.paint(raster, first, last);
        melt = (first, last) -> raster.melt(second, part, first, last);
        enlarges = new DrawingScale(show.width(), show.height()).isLessThan(width, height);
        small = enlarges ? new Raster(show.width(), show.height()) : new Raster(0, 0);
        enlarging = enlarges ? new Enlarging(small, width, height) : new Enlarging(small, 0, 0);
        enlarge = (first, last) -> enlarging.rows(shown, first, last);
        times = (float) width / show.width();
    }

    void paint(Frame frame, int tick, Crew crew) {
        switch (motion) {
            case FULL -> {
                show.seek(tick);
                onto(drawnOn(frame), crew);
                present(frame, tick, tick, crew);
            }
            case REDUCED -> still(frame, tick, crew);
        }
    }

    /// Brings the frame to a tick without painting it, for somebody who reads what is to be seen.
    void tell(Frame frame, int tick) {
        int told = motion == Motion.FULL ? tick : stills.told(tick);
        show.seek(told);
        look();
        frame.told(tick, told, show.report(), seen);
    }

    /// The still that tells is painted last, so that its report and its view go with the picture.
    private void still(Frame frame, int tick, Crew crew) {
        int told = stills.told(tick);
        int coming = stills.coming(tick);
        int leaving = stills.leaving(tick);
        part = stills.part(tick);
        if (part > 0) {
            boolean comingTells = told == coming;
            show.seek(comingTells ? leaving : coming);
            onto(second, crew);
            part = comingTells ? 256 - part : part;
        }
        show.seek(told);
        onto(drawnOn(frame), crew);
        if (part > 0) {
            crew.paint(show.height(), melt);
        }
        present(frame, tick, told, crew);
    }

    private Raster drawnOn(Frame frame) {
        return enlarges ? small : frame.raster();
    }

    private void present(Frame frame, int tick, int told, Crew crew) {
        look();
        if (enlarges) {
            shown = frame.raster();
            crew.paint(shown.height, enlarge);
        }
        frame.painted(tick, told, show.report(), seen);
    }

    /// Where the frame looks, in its own pixels.
    private void look() {
        seen.set(show.view());
        if (enlarges) {
            seen.enlarge(times);
        }
    }

    private void onto(Raster out, Crew crew) {
        raster = out;
        crew.paint(show.height(), paint);
    }
}
