package cascade.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a long time of random presses came to, minute by minute.
///
/// The memory drifts if the last minutes hold more of it than the first ones. The very first are left out, while the
/// program still fills what it keeps on purpose.
public final class Soaked {

    /// In minutes: while pictures, words and classes are met for the first time.
    private static final int WARM = 5;
    /// So many parts has what is compared: the first with the last.
    private static final int PARTS = 4;
    private static final double MOST_DRIFT = 0.05;
    private static final double BYTES_PER_MB = 1 << 20;

    /// A minute.
    ///
    /// @param acts     presses, keys, scrolls
    /// @param failures exceptions, wherever they came from
    /// @param heap     bytes in use after a collection, at home
    /// @param median   of the time of frames, ms
    /// @param most     19 of 20 frames were shorter, ms
    /// @param slowest  the longest frame, ms
    public record Minute(int acts, int failures, long heap, double median, double most, double slowest) {}

    private final List<Minute> minutes = new ArrayList<>();

    /// Takes in a minute, and says it in a line.
    public String add(Minute minute) {
        minutes.add(minute);
        return String.format(Locale.ROOT, "minute %d: %d acts, %d exceptions, heap %.1f MB, frames %.1f ms, 95 %% under %.1f, slowest %.0f",
                minutes.size(), minute.acts(), minute.failures(), minute.heap() / BYTES_PER_MB, minute.median(),
                minute.most(), minute.slowest());
    }

    /// How much more memory is in use at the end than at the beginning: 0.05 is 5 %.
    public double drift() {
        List<Minute> compared = minutes.subList(Math.min(WARM, minutes.size() - 1), minutes.size());
        int part = Math.max(1, compared.size() / PARTS);
        double first = mean(compared.subList(0, part));
        return mean(compared.subList(compared.size() - part, compared.size())) / first - 1;
    }

    /// Whether nothing failed, and memory stayed where it was.
    public boolean isWell() {
        return failures() == 0 && drift() < MOST_DRIFT;
    }

    /// All in a line.
    public String sum() {
        return String.format(Locale.ROOT, "%d minutes: %d acts, %d exceptions, heap drift %+.1f %%", minutes.size(),
                minutes.stream().mapToInt(Minute::acts).sum(), failures(), 100 * drift());
    }

    private int failures() {
        return minutes.stream().mapToInt(Minute::failures).sum();
    }

    private static double mean(List<Minute> some) {
        return some.stream().mapToLong(Minute::heap).average().orElseThrow();
    }
}
