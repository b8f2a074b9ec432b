package cascade.ui.lesson;

import java.util.List;
import java.util.stream.IntStream;

/// How wide the names of the steps are below a line of a certain width.
///
/// Each has as much of the line as the others, its cell, and takes two lines where it is too short for one. A long word
/// may reach into the cells beside it as far as the names there leave room.
final class StepNames {

    private final List<KnotName> names;
    private boolean tight;

    StepNames(List<KnotName> names) {
        this.names = List.copyOf(names);
    }

    /// Where room is scarce, no name takes a second line.
    void tight(boolean on) {
        tight = on;
    }

    /// Whether every step can be named, each below its knot with all its words whole.
    boolean allFit(double line) {
        double cell = cell(line);
        return least(0) <= cell && least(names.size() - 1) <= cell
                && IntStream.range(1, names.size()).allMatch(i -> least(i - 1) + least(i) <= 2 * cell);
    }

    /// The width of a name; one that stands alone wraps where the line is shorter than it is.
    double wide(int i, double line) {
        KnotName name = names.get(i);
        if (!allFit(line)) {
            return line > 0 ? Math.min(name.whole(), line) : name.whole();
        }
        double room = cell(line) - Math.max(reachOf(i - 1, line), reachOf(i + 1, line));
        return name.whole() <= room ? name.whole() : least(i);
    }

    /// How high the names are: as the one that takes the most lines, so that nothing moves from step to step.
    double high(double line) {
        return IntStream.range(0, names.size()).mapToDouble(i -> names.get(i).prefHeight(wide(i, line))).max().orElse(0);
    }

    private double cell(double line) {
        return line / names.size();
    }

    private double least(int i) {
        return tight ? names.get(i).whole() : names.get(i).halved();
    }

    /// How far a name is too wide for its cell.
    private double reachOf(int i, double line) {
        return i < 0 || i >= names.size() ? 0 : Math.max(0, least(i) - cell(line));
    }
}
