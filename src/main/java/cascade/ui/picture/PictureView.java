package cascade.ui.picture;

import cascade.content.Step;
import cascade.lesson.Funnel;
import cascade.picture.Rendering;
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

/// The living picture of a step, with the names, the counter, the body map and the scales above it.
///
/// It shows a moment: which step, which tick. [#refresh] takes over whatever the painters have ready.
public final class PictureView extends Region {

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
    private final Studio studio;
    private Optional<Step> step = Optional.empty();
    private Optional<Frame> frame = Optional.empty();
    private int tick;
    private boolean staged;
    /// Whether it was laid out without a place to paint on.
    private boolean roomless;

    public PictureView(Rendering rendering, Funnel funnel, Messages text) {
        labels = new LabelLayer(text);
        body = new BodyMapView(text);
        counter = new CounterCard(funnel, rendering.palette(), text);
        scales = new ScaleCard(text);
        badge = new BadgeCard(text);
        cards = new Cards(body, counter, scales, badge);
        inWords = new InWords(text);
        page = new WordsPage(text);
        studio = new Studio(rendering, Crew.sensible());
        getStyleClass().add("picture");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(0, 0);
        sights.setAutoSizeChildren(false);
        sights.getChildren().addAll(image, labels, body, counter, scales, badge);
        getChildren().addAll(sights, page);
        reveal(true);
    }

    /// Shows the scene of a step, at its beginning.
    public void show(Step next) {
        step = Optional.of(next);
        tick = 0;
        staged = false;
        roomless = false;
        told = -1;
        sinceWords = WORDS_EVERY;
        labels.show(next.scene());
        body.show(next.scene().body());
        badge.show(next.scene().badge());
        counter.show(next.scene().counter(), next.phase());
        cards.forget();
        requestLayout();
    }

    /// Shows the scene at a tick of the step.
    public void moment(int at) {
        tick = at;
        studio.want(at);
    }

    /// Tells what is to be seen instead of showing it, or shows it again; time goes on either way.
    public void inWords(boolean on) {
        hidden = on;
        studio.blind(on);
        if (on) {
            reveal(false);
        }
    }

    /// Shows the picture with all above it, or its words.
    private void reveal(boolean picture) {
        sights.setVisible(picture);
        page.setVisible(!picture);
    }

    /// Takes over the newest frame, if there is one; called on every pulse while the picture is on the screen.
    ///
    /// @param seconds since the last time
    public void refresh(double seconds) {
        sinceWords += seconds;
        // A frame of the step before may still come; it is let go.
        studio.take().filter(this::isOfThisStep).ifPresent(this::present);
        if (sinceWords >= WORDS_EVERY) {
            frame.filter(this::isOfThisStep).ifPresent(this::tell);
        }
    }

    /// Whether what is shown and told is the moment that was asked for.
    public boolean isSettled() {
        return studio.hasFailed() || roomless || staged && told == tick && frame.filter(this::isOfThisStep)
                .filter(shown -> shown.tick() == tick && shown.isPainted() != hidden).isPresent();
    }

    /// Lets go of the painters.
    public void dispose() {
        studio.close();
    }

    private boolean isOfThisStep(Frame painted) {
        return step.filter(now -> now.scene() == painted.scene()).isPresent();
    }

    private void present(Frame next) {
        frame = Optional.of(next);
        Step now = step.orElseThrow();
        double length = now.scene().to() - now.scene().from();
        counter.moment(next.told() / (length * World.TICKS_PER_SECOND), next.report());
        if (next.isPainted() && !hidden) {
            image.setImage(next.fresh());
            overlay(next, now);
            reveal(true);
        }
    }

    private void overlay(Frame shown, Step now) {
        scales.show(shown.report(), shown.view().scale() / pixelScale());
        cards.layout(getWidth(), getHeight());
        labels.place(shown, seconds(shown, now), pixelScale(), cards.taken());
    }

    private static double seconds(Frame shown, Step now) {
        return now.scene().from() + shown.told() / (double) World.TICKS_PER_SECOND;
    }

    private void tell(Frame shown) {
        sinceWords = 0;
        told = shown.tick();
        Step now = step.orElseThrow();
        List<String> lines = inWords.lines(new Sight(shown.report(), shown.view(), shown.raster().width,
                shown.raster().height), now.scene(), seconds(shown, now), counter.inWords());
        page.show(lines);
        setAccessibleText(page.getAccessibleText());
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        // Until the painters have the new size, the last picture is stretched to it.
        image.setFitWidth(width);
        image.setFitHeight(height);
        labels.resizeRelocate(0, 0, width, height);
        page.resizeRelocate(0, 0, width, height);
        cards.layout(getWidth(), getHeight());
        roomless = width < 1 || height < 1;
        step.ifPresent(now -> {
            if (!roomless) {
                stage(now, (int) Math.round(width * pixelScale()), (int) Math.round(height * pixelScale()));
            }
        });
    }

    private int stagedWidth;
    private int stagedHeight;

    private void stage(Step now, int width, int height) {
        if (!staged || width != stagedWidth || height != stagedHeight) {
            stagedWidth = width;
            stagedHeight = height;
            staged = true;
            studio.stage(now.scene(), width, height, tick);
        }
    }

    private double pixelScale() {
        return getScene() == null || getScene().getWindow() == null ? 1 : getScene().getWindow().getRenderScaleX();
    }

    /// Where an actor is on the screen, for tests; empty before the first frame.
    Optional<Bounds> whereIs(cascade.simulation.Actor actor) {
        return frame.filter(shown -> shown.report().shows(actor)).map(shown -> new BoundingBox(
                shown.view().toPixelX(shown.report().x(actor)) / pixelScale(),
                shown.view().toPixelY(shown.report().y(actor)) / pixelScale(), 0, 0));
    }
}
