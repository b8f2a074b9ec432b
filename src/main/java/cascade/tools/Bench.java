package cascade.tools;

import cascade.content.Scene;
import cascade.picture.DrawingScale;
import cascade.picture.Palette;
import cascade.picture.ScenePlan;
import cascade.picture.Show;
import cascade.picture.scene.Swarms;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// The project's benchmark: how many frames a second every scene brings to the screen, what a cell costs as crowds
/// grow, and how the ordinary ways compare.
public final class Bench {

    /// Crowds that are measured, in cells.
    public static final List<Integer> CROWDS = List.of(1_000, 10_000, 100_000, 1_000_000);

    private static final List<Frame> FRAMES = List.of(new Frame(1280, 720), new Frame(1920, 1080), new Frame(3840, 2160));
    /// The size in which ways and crowds are compared.
    private static final List<Frame> CROWD_FRAMES = List.of(new Frame(1920, 1080));
    /// Ticks of a scene that are played.
    private static final int TICKS = 1440;

    /// The size of what is measured, px.
    record Frame(int width, int height) {}

    private final Palette palette;
    private final Screening screening;
    private final List<Frame> frames;
    private final List<Frame> crowdFrames;

    public Bench(Palette palette, Screening screening) {
        this(palette, screening, FRAMES, CROWD_FRAMES);
    }

    /// @param frames      the sizes in which scenes are measured
    /// @param crowdFrames the sizes in which crowds are measured
    Bench(Palette palette, Screening screening, List<Frame> frames, List<Frame> crowdFrames) {
        this.palette = palette;
        this.screening = screening;
        this.frames = List.copyOf(frames);
        this.crowdFrames = List.copyOf(crowdFrames);
    }

    /// Measures scenes and prints, one line a scene and size.
    ///
    /// @param seconds for each at most
    public void scenes(List<String> names, int seconds, boolean json, PrintWriter out) {
        for (String name : names) {
            for (Frame frame : frames) {
                Cost cost = cost(name, frame);
                say(measure(programme(name, Way.CASCADE, frame), cost.cells(), Optional.of(cost), OptionalDouble.empty(),
                        seconds), json, out);
            }
        }
    }

    /// Measures crowds, smallest first, and prints one line a way, crowd and size.
    ///
    /// @param seconds for each at most
    public void crowds(List<Integer> crowds, int seconds, boolean json, PrintWriter out) {
        for (Frame frame : crowdFrames) {
            OptionalDouble before = OptionalDouble.empty();
            for (int cells : crowds) {
                Cost cost = cost(Swarms.name(cells), frame);
                double each = (cost.step() + cost.paint()) / cells;
                var growth = before.isPresent() ? OptionalDouble.of(each / before.getAsDouble()) : before;
                before = OptionalDouble.of(each);
                for (Way way : Way.values()) {
                    boolean ours = way == Way.CASCADE;
                    say(measure(programme(Swarms.name(cells), way, frame), cells, ours ? Optional.of(cost) : Optional.empty(),
                            ours ? growth : OptionalDouble.empty(), seconds), json, out);
                }
            }
        }
    }

    private static void say(Result result, boolean json, PrintWriter out) {
        out.println(json ? result.json() : result.lines());
        out.flush();
    }

    private Result measure(Screening.Programme programme, int cells, Optional<Cost> cost, OptionalDouble growth,
                           int seconds) {
        Optional<Pace> pace = cells > programme.way().most() ? Optional.empty()
                : Optional.of(Pace.of(screening.present(programme, seconds, TICKS)));
        return new Result(programme, screening.platform(), cells, pace, cost, growth);
    }

    private Cost cost(String name, Frame frame) {
        var drawn = DrawingScale.of(frame.width(), frame.height());
        return Cost.of(new Show(scene(name), Swarms.plan(name), palette, drawn.width(), drawn.height()), TICKS);
    }

    private static Screening.Programme programme(String name, Way way, Frame frame) {
        return new Screening.Programme(scene(name), way, frame.width(), frame.height());
    }

    private static Scene scene(String name) {
        ScenePlan plan = Swarms.plan(name);
        return new Scene(name, 1, 0, TICKS / 60.0, plan.framing(), List.of(),
                new Scene.Counter("", "", List.of()), List.of(), new Scene.BodyMark(Scene.Place.BREAST, Scene.Place.LIVER));
    }
}
