package cascade.ui.picture;

import cascade.content.Step;
import cascade.lesson.Funnel;
import cascade.picture.Rendering;
import cascade.picture.View;
import cascade.simulation.Actor;
import cascade.simulation.Report;
import cascade.simulation.World;
import cascade.ui.theme.Messages;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/// One place where a picture is seen: the newest frame, with the names, the counter, the body map and the scales above it.
///
/// Several views may show the same frames; each lays its names and cards out for its own size. A view that is held keeps
/// what it shows until it is let go.
public final class FrameView extends Region {

    private final ImageView image = new ImageView();
    private final LabelLayer labels;
    private final BodyMapView body;
    private final CounterCard counter;
    private final ScaleCard scales;
    private final BadgeCard badge;
    private final Cards cards;
    private final InWords inWords;
    private Optional<Step> step = Optional.empty();
    private Optional<Frame> frame = Optional.empty();
    /// The step that is shown once the view is let go.
    private Optional<Step> next = Optional.empty();
    private boolean held;

    FrameView(Rendering rendering, Funnel funnel, Messages text) {
        labels = new LabelLayer(text);
        body = new BodyMapView(text);
        counter = new CounterCard(funnel, rendering.palette(), text);
        scales = new ScaleCard(text);
        badge = new BadgeCard(text);
        cards = new Cards(body, counter, scales, badge);
        inWords = new InWords(text);
        getStyleClass().add("picture");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(0, 0);
        getChildren().addAll(image, labels, body, counter, scales, badge);
    }

    /// Names and counts what belongs to a step, from its beginning.
    void show(Step wanted) {
        next = Optional.of(wanted);
        if (held) {
            return;
        }
        step = next;
        labels.show(wanted.scene());
        body.show(wanted.scene().body());
        badge.show(wanted.scene().badge());
        counter.show(wanted.scene().counter(), wanted.phase());
        cards.forget();
        requestLayout();
    }

    /// Shows a frame of the step.
    void present(Frame painted) {
        if (held || step.filter(now -> now.scene() == painted.scene()).isEmpty()) {
            return;
        }
        frame = Optional.of(painted);
        image.setImage(painted.fresh());
        overlay(painted, step.get());
    }

    /// Keeps what is shown, whatever the others go on to; frames go round, so it takes a copy of its own.
    public void hold() {
        frame = frame.map(Frame::copy);
        frame.ifPresent(kept -> image.setImage(kept.fresh()));
        held = true;
    }

    /// Goes on with the step that the others show; its frame comes with the next one that is presented.
    void letGo() {
        if (held) {
            held = false;
            next.ifPresent(this::show);
        }
    }

    public boolean isHeld() {
        return held;
    }

    private void overlay(Frame shown, Step now) {
        double seconds = now.scene().from() + shown.told() / (double) World.TICKS_PER_SECOND;
        double length = now.scene().to() - now.scene().from();
        double pixelScale = pixelScale(shown);
        counter.moment(shown.told() / (length * World.TICKS_PER_SECOND), shown.report());
        scales.show(shown.report(), shown.view().scale() / pixelScale);
        cards.layout(getWidth(), getHeight());
        labels.place(shown, seconds, pixelScale, cards.taken());
        inWords.of(shown.report(), now.scene()).ifPresent(this::setAccessibleText);
    }

    @Override
    protected void layoutChildren() {
        // Until the painters have the new size, the last picture is stretched to it.
        image.setFitWidth(getWidth());
        image.setFitHeight(getHeight());
        labels.resizeRelocate(0, 0, getWidth(), getHeight());
        cards.layout(getWidth(), getHeight());
    }

    /// Pixels of the frame in a pixel of the layout.
    private double pixelScale(Frame shown) {
        return getWidth() < 1 ? 1 : shown.raster().width / getWidth();
    }

    /// What is shown, once a frame has come.
    public Optional<Report> report() {
        return frame.map(Frame::report);
    }

    /// Micrometres at a place of this view.
    public Optional<double[]> micrometres(double x, double y) {
        return frame.map(shown -> {
            View view = shown.view();
            double um = pixelScale(shown) / view.scale();
            return new double[] {view.left() + x * um, view.top() + y * um};
        });
    }

    /// The place in this view where micrometres are; empty before the first frame.
    public Optional<double[]> place(double x, double y) {
        return frame.map(shown -> new double[] {shown.view().toPixelX((float) x) / pixelScale(shown),
            shown.view().toPixelY((float) y) / pixelScale(shown)});
    }

    /// Where an actor is, for tests; empty before the first frame.
    Optional<Bounds> whereIs(Actor actor) {
        return report().filter(seen -> seen.shows(actor)).flatMap(seen -> place(seen.x(actor), seen.y(actor)))
                .map(at -> new BoundingBox(at[0], at[1], 0, 0));
    }
}
