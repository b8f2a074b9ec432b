package cascade.lesson;

import cascade.content.Lesson;
import cascade.content.Scene;
import cascade.content.Step;
import java.util.List;
import java.util.stream.IntStream;

/// The ticks of a lesson: how many each step has, where play stops, and how they lie along one line.
///
/// Along the line every step has length 1, however long it plays; its `n + 1` ticks are spread evenly over it, so that
/// the last tick of a step and the first of the next are two places.
final class Timeline {

    private final List<Step> steps;

    Timeline(Lesson lesson) {
        steps = lesson.steps();
    }

    int steps() {
        return steps.size();
    }

    /// The last tick of a step; 0 on the closing page.
    int lastTick(int step) {
        if (step >= steps.size()) {
            return 0;
        }
        Scene scene = steps.get(step).scene();
        return tick(scene, scene.to());
    }

    /// Where play stops by itself when it goes on from `tick`: the next pause mark, or the last tick.
    int nextStop(int step, int tick) {
        int last = lastTick(step);
        return pauses(step).filter(mark -> mark > tick && mark < last).min().orElse(last);
    }

    /// Whether a tick is a pause mark.
    boolean pausesAt(int step, int tick) {
        return tick > 0 && tick < lastTick(step) && pauses(step).anyMatch(mark -> mark == tick);
    }

    private IntStream pauses(int step) {
        if (step >= steps.size()) {
            return IntStream.empty();
        }
        Scene scene = steps.get(step).scene();
        return scene.pauses().stream().mapToInt(at -> tick(scene, at));
    }

    /// From 0 to the number of steps; every tick has a place of its own.
    double position(int step, int tick) {
        return step + tick / (lastTick(step) + 1.0);
    }

    /// The step at a place on the line; the end of the line is the closing page.
    int stepAt(double position) {
        return (int) Math.clamp(position, 0, steps.size());
    }

    /// The tick at a place on the line, within [#stepAt].
    int tickAt(double position) {
        int step = stepAt(position);
        int last = lastTick(step);
        double part = Math.clamp(position, 0, steps.size()) - step;
        return (int) Math.min(last, Math.round(part * (last + 1.0)));
    }

    private static int tick(Scene scene, double at) {
        return (int) Math.round((at - scene.from()) * Player.TICKS_PER_SECOND);
    }
}
