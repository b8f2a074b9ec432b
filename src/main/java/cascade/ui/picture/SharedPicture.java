package cascade.ui.picture;

import cascade.content.Step;
import cascade.lesson.Funnel;
import cascade.picture.Rendering;
import cascade.ui.theme.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The living picture of a step, painted once, however many views show it.
///
/// It shows a moment: which step, which tick. [#refresh] takes over whatever the painters have ready and gives it to every
/// view.
public final class SharedPicture {

    private final Rendering rendering;
    private final Funnel funnel;
    private final Messages text;
    private final Studio studio;
    private final List<FrameView> views = new ArrayList<>();
    private Optional<Step> step = Optional.empty();
    private Optional<Frame> newest = Optional.empty();
    private int tick;
    private boolean staged;
    private boolean hidden;
    /// Whether a view has said how large it is; one without room has nothing to be painted.
    private boolean laidOut;
    private int width;
    private int height;

    public SharedPicture(Rendering rendering, Funnel funnel, Messages text) {
        this.rendering = rendering;
        this.funnel = funnel;
        this.text = text;
        studio = new Studio(rendering, Crew.sensible());
    }

    /// Another view; it lives as long as the picture.
    public FrameView view() {
        var view = new FrameView(rendering, funnel, text);
        views.add(view);
        step.ifPresent(view::show);
        return view;
    }

    /// Shows the scene of a step, at its beginning.
    public void show(Step next) {
        step = Optional.of(next);
        tick = 0;
        staged = false;
        newest = Optional.empty();
        views.forEach(view -> view.show(next));
        stage();
    }

    /// Says how large the frames are to be, pixels; the view that is seen largest decides.
    public void size(int wide, int high) {
        laidOut = true;
        if (wide != width || high != height) {
            width = wide;
            height = high;
            staged = false;
            stage();
        }
    }

    private void stage() {
        if (!staged && width >= 1 && height >= 1) {
            step.ifPresent(now -> {
                staged = true;
                studio.stage(now.scene(), width, height, tick);
            });
        }
    }

    /// Shows the scene at a tick of the step.
    public void moment(int at) {
        tick = at;
        studio.want(at);
    }

    /// Tells in all views what is to be seen instead of showing it, or shows it again; time goes on either way.
    public void inWords(boolean on) {
        hidden = on;
        studio.blind(on);
        views.forEach(view -> view.inWords(on));
    }

    /// Takes over the newest frame, if there is one; called on every pulse while a view is on the screen.
    ///
    /// @param seconds since the last time
    public void refresh(double seconds) {
        // A frame of the step before may still come; it is let go.
        studio.take().filter(this::isOfThisStep).ifPresent(painted -> {
            newest = Optional.of(painted);
            views.forEach(view -> view.present(painted));
        });
        views.forEach(view -> view.tell(seconds));
    }

    /// Lets a view that was held go on with what the others show.
    public void letGo(FrameView view) {
        view.letGo();
        newest.ifPresent(view::present);
    }

    /// Whether what is painted and told is the moment that was asked for.
    public boolean isSettled() {
        return studio.hasFailed() || laidOut && (width < 1 || height < 1)
                || staged && newest.filter(this::isOfThisStep)
                .filter(shown -> shown.tick() == tick && shown.isPainted() != hidden).isPresent()
                && views.stream().allMatch(view -> view.tells(tick));
    }

    /// Lets go of the painters; views keep their last frame.
    public void dispose() {
        studio.close();
    }

    private boolean isOfThisStep(Frame painted) {
        return step.filter(now -> now.scene() == painted.scene()).isPresent();
    }
}
