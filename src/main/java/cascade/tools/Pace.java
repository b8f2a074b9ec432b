package cascade.tools;

import java.util.Arrays;

/// How many frames a second there were and how even they were.
///
/// @param fps frames a second
/// @param p95 95 of 100 frames came within so many ms
/// @param p99 99 of 100 frames came within so many ms
/// @param cpu ms that all threads worked for a frame; on two cores 33 are there at 60 frames a second
record Pace(double fps, double p95, double p99, double cpu) {

    private static final double MILLION = 1e6;
    private static final double BILLION = 1e9;

    static Pace of(Screening.Seen seen) {
        long[] at = seen.at();
        int frames = at.length - 1;
        var times = new double[frames];
        for (int i = 0; i < frames; i++) {
            times[i] = (at[i + 1] - at[i]) / MILLION;
        }
        Arrays.sort(times);
        return new Pace(frames * BILLION / (at[frames] - at[0]), part(times, 0.95), part(times, 0.99),
                seen.cpu() / MILLION / frames);
    }

    private static double part(double[] sorted, double part) {
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * part))];
    }
}
