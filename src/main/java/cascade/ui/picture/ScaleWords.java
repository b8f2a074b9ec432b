package cascade.ui.picture;

import cascade.simulation.Report;
import cascade.ui.theme.Messages;
import java.util.List;

/// How fast time runs and how much of it has passed, in words.
final class ScaleWords {

    private static final double MINUTE = 60;
    private static final double HOUR = 3600;
    private static final double DAY = 86_400;
    private static final double MONTH = 30 * DAY;
    private static final double YEAR = 365 * DAY;
    private static final double MILLION = 1e6;

    private final Messages text;

    ScaleWords(Messages text) {
        this.text = text;
    }

    /// How many times time is slowed or speeded up.
    String time(Report report) {
        double scale = report.timeScale();
        if (scale == 1) {
            return text.get("picture.time.same");
        }
        if (scale < 1) {
            return text.get("picture.time.slowed", Math.round(1 / scale));
        }
        return scale >= MILLION ? text.get("picture.time.faster.million", Math.round(scale / MILLION * 10) / 10.0)
                : text.get("picture.time.faster", Math.round(scale));
    }

    /// How much time has passed, and whether what flows is drawn slower; empty where there is nothing to say.
    String passed(Report report) {
        String ago = ago(report);
        String slower = slower(report);
        return ago.isEmpty() || slower.isEmpty() ? ago + slower : ago + " · " + slower;
    }

    /// All of it, a part each; a part may be empty.
    List<String> all(Report report) {
        return List.of(time(report), ago(report), slower(report));
    }

    private String slower(Report report) {
        return report.bloodSlower() ? text.get("picture.time.blood") : "";
    }

    private String ago(Report report) {
        double seconds = report.elapsed();
        if (report.timeScale() <= 1) {
            return "";
        }
        return seconds >= 1.5 * YEAR ? text.get("picture.passed.years", Math.round(seconds / YEAR))
                : seconds >= 2 * MONTH ? text.get("picture.passed.months", Math.round(seconds / MONTH))
                : seconds >= 2 * DAY ? text.get("picture.passed.days", Math.round(seconds / DAY))
                : seconds >= 1.5 * HOUR ? text.get("picture.passed.hours", Math.round(seconds / HOUR))
                : text.get("picture.passed.minutes", Math.round(seconds / MINUTE));
    }
}
