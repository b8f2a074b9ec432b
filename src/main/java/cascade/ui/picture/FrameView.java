package cascade.ui.picture;

import cascade.content.Step;
import cascade.lesson.Funnel;
import cascade.picture.Rendering;
import cascade.picture.View;
import cascade.simulation.Actor;
import cascade.simulation.Report;
import cascade.simulation.World;
import cascade.ui.theme.Messages;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/// One place where a picture is seen: the newest frame, with the names, the counter, the body map and the scales above it.
///
/// Several views may show the same frames; each lays its names and cards out for its own size. A view that is held keeps
/// what it shows until it is let go. Instead of showing the picture, a view can tell it in words.
public final class FrameView extends Region {

    /// In words, changes more often than this are hard to follow, s.
    private static final double WORDS_EVERY = 1;

    /// What is hidden while the picture is told in words.
    private final Group sights = new Group();
    private final ImageView image = new ImageView();
    private final LabelLayer labels;
    private final BodyMapView body;
    private final CounterCard counter;
    private final ScaleCard scales;
    private final BadgeCard badge;
    private final Cards cards;
    private final InWords inWords;
    private final WordsPage page;
    /// Seconds since the words were last brought up to date.
    private double sinceWords;
    /// The tick of this step that the words tell of; none yet if it is less than 0.
    private int told = -1;
    private boolean hidden;
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
        page = new WordsPage(text);
        getStyleClass().add("picture");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(0, 0);
        sights.setAutoSizeChildren(false);
        sights.getChildren().addAll(image, labels, body, counter, scales, badge);
        getChildren().addAll(sights, page);
        reveal(true);
    }

    /// Names and counts what belongs to a step, from its beginning.
    void show(Step wanted) {
        next = Optional.of(wanted);
        if (held) {
            return;
        }
        step = next;
        sinceWords = WORDS_EVERY;
        told = -1;
        labels.show(wanted.scene());
        body.show(wanted.scene().body());
        badge.show(wanted.scene().badge());
        counter.show(wanted.scene().counter(), wanted.phase());
        cards.forget();
        // Words of the step before would be untrue beside this one's headline, however soon its first frame comes.
        say(inWords.before(wanted.scene()));
        requestLayout();
    }

    /// Shows a frame of the step.
    void present(Frame painted) {
        if (held || step.filter(now -> now.scene() == painted.scene()).isEmpty()) {
            return;
        }
        frame = Optional.of(painted);
        Step now = step.get();
        double length = now.scene().to() - now.scene().from();
        counter.moment(painted.told() / (length * World.TICKS_PER_SECOND), painted.report());
        if (painted.isPainted() && !hidden) {
            image.setImage(painted.fresh());
            overlay(painted, now);
            reveal(true);
        }
    }

    /// Whether its words tell of a tick of the step; one that is held tells of its own.
    boolean tells(int tick) {
        return held || told == tick;
    }

    /// Lets time pass: the words are brought up to date now and then.
    void tell(double seconds) {
        sinceWords += seconds;
        if (sinceWords >= WORDS_EVERY) {
            step.ifPresent(now -> frame.filter(shown -> shown.scene() == now.scene()).ifPresent(shown -> tell(shown, now)));
        }
    }

    /// Tells what is to be seen instead of showing it, or shows it again with the next frame that is painted.
    void inWords(boolean on) {
        hidden = on;
        if (on) {
            reveal(false);
        }
    }

    /// Shows the picture with all above it, or its words.
    private void reveal(boolean picture) {
        sights.setVisible(picture);
        page.setVisible(!picture);
    }

    /// Keeps what is shown, whatever the others go on to; frames go round, so it takes a copy of its own.
    public void hold() {
        frame = frame.map(Frame::copy);
        frame.filter(Frame::isPainted).ifPresent(kept -> image.setImage(kept.fresh()));
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
        double pixelScale = pixelScale(shown);
        scales.show(shown.report(), shown.view().scale() / pixelScale);
        cards.layout(getWidth(), getHeight());
        labels.place(shown, seconds(shown, now), pixelScale, cards.taken());
    }

    private static double seconds(Frame shown, Step now) {
        return now.scene().from() + shown.told() / (double) World.TICKS_PER_SECOND;
    }

    private void tell(Frame shown, Step now) {
        sinceWords = 0;
        told = shown.tick();
        List<String> lines = inWords.lines(new Sight(shown.report(), shown.view(), shown.raster().width,
                shown.raster().height), now.scene(), seconds(shown, now), counter.inWords());
        say(lines);
    }

    private void say(List<String> lines) {
        page.show(lines);
        setAccessibleText(page.getAccessibleText());
    }

    @Override
    protected void layoutChildren() {
        // Until the painters have the new size, the last picture is stretched to it.
        image.setFitWidth(getWidth());
        image.setFitHeight(getHeight());
        labels.resizeRelocate(0, 0, getWidth(), getHeight());
        page.resizeRelocate(0, 0, getWidth(), getHeight());
        cards.layout(getWidth(), getHeight());
        // Other letters make cards larger, also while the picture stands and no frame comes.
        step.ifPresent(now -> frame.filter(shown -> shown.isPainted() && shown.scene() == now.scene())
                .ifPresent(shown -> overlay(shown, now)));
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
