package cascade.ui.picture;

import cascade.picture.Raster;
import cascade.picture.Show;

/// Holds the frame that a crew is painting; made once a scene, so that a frame costs no allocation.
final class Easel implements Crew.Work {

    private final Show show;
    private volatile Raster raster;

    Easel(Show show) {
        this.show = show;
        raster = new Raster(0, 0);
    }

    void paint(Frame frame, int tick, Crew crew) {
        show.seek(tick);
        raster = frame.raster();
        crew.paint(show.height(), this);
        frame.painted(tick, show.report(), show.view());
    }

    @Override
    public void rows(int first, int last) {
        show.paint(raster, first, last);
    }
}
