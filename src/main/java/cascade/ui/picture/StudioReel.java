package cascade.ui.picture;

import cascade.content.Scene;
import cascade.picture.Motion;
import cascade.picture.Palette;
import cascade.picture.Rendering;
import cascade.picture.scene.Swarms;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.image.ImageView;

/// Frames from the studio, as in a lesson: while one is presented, the next is painted.
final class StudioReel implements Reel {

    private final Studio studio;
    private final ImageView image = new ImageView();

    StudioReel(Palette palette, Scene scene, int width, int height) {
        studio = new Studio(new Rendering(palette, Motion.FULL), Crew.sensible(), Swarms::plan);
        studio.stage(scene, width, height, 0);
    }

    @Override
    public Node node() {
        return image;
    }

    @Override
    public boolean turn(int tick) {
        Optional<Frame> next = studio.take();
        if (next.isPresent()) {
            studio.want(tick);
            image.setImage(next.get().fresh());
        }
        return next.isPresent();
    }

    @Override
    public void close() {
        studio.close();
    }
}
