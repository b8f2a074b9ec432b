package cascade.picture;

import cascade.content.Scene;
import cascade.simulation.Recording;
import cascade.simulation.Report;
import cascade.simulation.World;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// One step's scene, ready to be drawn at one size: a recording, a camera and a painter.
///
/// Use: paint the backdrop's rows once, then for each frame [#seek] on one thread and [#paint] rows on any number of
/// threads. The same scene, size, palette and tick always give the same pixels.
public final class Show {

    private static final Raster NOTHING = new Raster(0, 0);

    private final Scene scene;
    private final ScenePlan plan;
    private final Recording recording;
    private final ScenePainter painter;
    private final CameraPath camera;
    private final Optional<Backdrops> backdrops;
    private final View view = new View();
    private final Report report = new Report();
    /// One for each painting thread, so that none is made for a frame.
    private final PerThread<Brush> brushes = new PerThread<>(() -> new Brush(NOTHING, view));
    private final int width;
    private final int height;

    /// @param scene  how the step directs it
    /// @param plan   what belongs to that kind of scene
    /// @param width  of the picture, pixels
    /// @param height of the picture, pixels
    public Show(Scene scene, ScenePlan plan, Palette palette, int width, int height) {
        this.scene = scene;
        this.plan = plan;
        this.width = width;
        this.height = height;
        camera = new CameraPath(scene.camera().isEmpty() ? plan.framing() : scene.camera(), width, height);
        World world = plan.world().begin(scene.seed());
        recording = new Recording(world);
        painter = plan.painter().prepare(palette, camera.greatestScale(0, camera.shots() - 1), world);
        backdrops = painter.keepsStill() ? Optional.of(new Backdrops(camera, width, height)) : Optional.empty();
    }

    /// Rows of the backdrop that [#paintBackdrop] has to paint.
    public int backdropRows() {
        return backdrops.map(Backdrops::rows).orElse(0);
    }

    /// Paints rows of what stands still; once, before the first frame.
    public void paintBackdrop(int first, int last) {
        backdrops.ifPresent(kept -> kept.paint(painter, first, last));
    }

    /// Plays the scene ahead on the calling thread, so that any instant is near from then on; [#seek] may go on
    /// meanwhile.
    ///
    /// @param goOn asked now and then; once it says no, exploring ends
    public void explore(BooleanSupplier goOn) {
        recording.explore(plan.world().begin(scene.seed()),
                (int) Math.round(scene.to() * World.TICKS_PER_SECOND), goOn);
    }

    /// Ticks that the step lasts.
    public int lastTick() {
        return (int) Math.round((scene.to() - scene.from()) * World.TICKS_PER_SECOND);
    }

    /// Brings everything to a tick of the step, counted from its own start.
    public void seek(int tick) {
        int start = (int) Math.round(scene.from() * World.TICKS_PER_SECOND);
        recording.seek(start + tick);
        recording.world().report(report);
        camera.look(view, recording.world().time());
        if (backdrops.isPresent()) {
            backdrops.get().look(view, camera.leg(recording.world().time()));
        }
    }

    /// Paints rows of the picture as it is at the tick last sought.
    public void paint(Raster out, int first, int last) {
        if (backdrops.isPresent()) {
            backdrops.get().copy(out, view, first, last);
        }
        painter.paint(brushes.get().on(out).rows(first, last), recording.world());
    }

    /// What is shown at the tick last sought.
    public Report report() {
        return report;
    }

    /// How many cells there are at the tick last sought.
    public int cells() {
        return recording.world().population();
    }

    /// Where the camera looks at the tick last sought.
    public View view() {
        return view;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }
}
