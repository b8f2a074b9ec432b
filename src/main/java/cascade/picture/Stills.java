package cascade.picture;

import cascade.content.Scene;
import cascade.simulation.Trig;
import cascade.simulation.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A step as a sequence of pictures that stand still, each melting softly into the next: for readers who want less
/// motion.
///
/// There is a still for each group of names that are shown together, so that nothing that is named is missed, and one
/// in each long silence between them. What is shown at a tick follows from the tick alone.
public final class Stills {

    /// How long one picture melts into the next, ticks: slow enough not to startle.
    private static final int MELTING = World.TICKS_PER_SECOND * 6 / 5;
    /// The longest that a picture stands, s: after that there is more to tell.
    private static final double LONGEST = 7;
    /// Names have to be together for so long to share a still, s.
    private static final double TOGETHER = 1;
    private static final int WHOLE = 256;

    /// The ticks that the stills show, counted from the start of the step, rising.
    private final int[] shown;

    private Stills(int[] shown) {
        this.shown = shown;
    }

    /// The stills of a step's scene.
    public static Stills of(Scene scene) {
        return new Stills(spread(named(scene), scene).stream()
                .mapToInt(seconds -> (int) Math.round((seconds - scene.from()) * World.TICKS_PER_SECOND)).toArray());
    }

    /// The fewest instants, s, such that every name is shown at one of them.
    private static List<Double> named(Scene scene) {
        var instants = new ArrayList<Double>();
        double from = scene.from();
        double to = -1;
        for (Scene.Label label : scene.labels().stream().sorted(Comparator.comparingDouble(Scene.Label::to)).toList()) {
            boolean joins = to > 0 && label.from() <= to - TOGETHER;
            if (!joins) {
                close(instants, from, to);
                from = label.from();
                to = label.to();
            } else {
                from = Math.max(from, label.from());
            }
        }
        close(instants, from, to);
        return instants;
    }

    private static void close(List<Double> instants, double from, double to) {
        if (to > 0) {
            instants.add((from + to) / 2);
        }
    }

    /// The same with a still in each gap that would be longer than is good.
    private static List<Double> spread(List<Double> named, Scene scene) {
        var all = new ArrayList<Double>();
        double last = scene.from();
        for (double next : named) {
            fill(all, last, next);
            all.add(next);
            last = next;
        }
        fill(all, last, scene.to());
        if (all.isEmpty()) {
            all.add((scene.from() + scene.to()) / 2);
        }
        return all;
    }

    private static void fill(List<Double> all, double from, double to) {
        int more = (int) ((to - from) / LONGEST);
        for (int i = 1; i <= more; i++) {
            all.add(from + (to - from) * i / (more + 1));
        }
    }

    /// How many stills the step has.
    public int count() {
        return shown.length;
    }

    /// The tick that is shown, or that melts away, at a tick of the step.
    public int leaving(int tick) {
        return shown[index(tick)];
    }

    /// The tick that melts in at a tick of the step; the same as [#leaving] where nothing does.
    public int coming(int tick) {
        return part(tick) == 0 ? leaving(tick) : shown[index(tick) + 1];
    }

    /// How far the next still has melted in, 0..256.
    public int part(int tick) {
        int now = index(tick);
        if (now == shown.length - 1) {
            return 0;
        }
        int end = turn(now);
        return (int) (Trig.ease(end - MELTING, end, tick) * WHOLE);
    }

    /// The tick of the still that tells what is to be seen.
    public int told(int tick) {
        return part(tick) < WHOLE / 2 ? leaving(tick) : coming(tick);
    }

    private int index(int tick) {
        int now = 0;
        while (now < shown.length - 1 && tick >= turn(now)) {
            now++;
        }
        return now;
    }

    /// The tick at which a still has wholly given way to the next.
    private int turn(int still) {
        return (shown[still] + shown[still + 1] + MELTING) / 2;
    }
}
