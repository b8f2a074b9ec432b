package cascade.ui.picture;

import cascade.picture.Motion;
import cascade.picture.Raster;
import cascade.picture.Show;
import cascade.picture.Stills;

/// Holds the frame that a crew is painting; made once a scene, so that a frame costs no allocation.
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

    Easel(Show show, Stills stills, Motion motion) {
        this.show = show;
        this.stills = stills;
        this.motion = motion;
        second = motion == Motion.FULL ? new Raster(0, 0) : new Raster(show.width(), show.height());
        paint = (first, last) -> show.paint(raster, first, last);
        melt = (first, last) -> raster.melt(second, part, first, last);
    }

    void paint(Frame frame, int tick, Crew crew) {
        switch (motion) {
            case FULL -> {
                show.seek(tick);
                onto(frame.raster(), crew);
                frame.painted(tick, tick, show.report(), show.view());
            }
            case REDUCED -> still(frame, tick, crew);
        }
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
        onto(frame.raster(), crew);
        if (part > 0) {
            crew.paint(show.height(), melt);
        }
        frame.painted(tick, told, show.report(), show.view());
    }

    private void onto(Raster out, Crew crew) {
        raster = out;
        crew.paint(show.height(), paint);
    }
}
