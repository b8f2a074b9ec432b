package cascade.tools;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/// What was measured of one scene, at one size, in one way.
///
/// @param cells  of the scene
/// @param pace   empty where this way was not measured
/// @param cost   empty for the ordinary ways, whose cost is not ours
/// @param growth how many times as much a cell costs as in the crowd before; empty without such a crowd
record Result(Screening.Programme programme, String platform, int cells, Optional<Pace> pace, Optional<Cost> cost,
              OptionalDouble growth) {

    private static final String NOTHING = "null";

    /// One object on one line; what was not measured is null.
    String json() {
        return text("{\"scene\":\"%s\",\"cells\":%d,\"width\":%d,\"height\":%d,\"way\":\"%s\",", programme.scene().name(),
                cells, programme.width(), programme.height(), programme.way().id())
                + "\"fps\":" + pace("%.1f", Pace::fps) + ",\"p95_ms\":" + pace("%.2f", Pace::p95)
                + ",\"p99_ms\":" + pace("%.2f", Pace::p99) + ",\"bytes_per_frame\":" + cost("%.0f", Cost::bytes)
                + ",\"platform\":\"" + platform + "\",\"cpu_ms_per_frame\":" + pace("%.2f", Pace::cpu)
                + ",\"step_ns_per_cell\":" + cost("%.2f", cost -> cost.step() / cells)
                + ",\"paint_ns_per_cell\":" + cost("%.2f", cost -> cost.paint() / cells)
                + ",\"growth\":" + (growth.isPresent() ? text("%.2f", growth.getAsDouble()) : NOTHING)
                + ",\"seek_median_ms\":" + cost("%.2f", Cost::median) + ",\"seek_worst_ms\":" + cost("%.2f", Cost::worst)
                + ",\"heap_mb\":" + cost("%.0f", cost -> cost.memory().heap())
                + ",\"resident_mb\":" + cost("%.0f", cost -> cost.memory().resident()) + "}";
    }

    /// One or two lines for readers.
    String lines() {
        String head = text("%-13s %7d cells  %4d x %-4d  %-8s %-7s", programme.scene().name(), cells, programme.width(),
                programme.height(), platform, programme.way().id());
        return head + pace.map(seen -> text("  %7.1f frames/s   95th %7.2f ms   99th %7.2f ms   %6.2f ms of work a frame",
                seen.fps(), seen.p95(), seen.p99(), seen.cpu())).orElse("  not measured: it would not end in reasonable time")
                + cost.map(known -> text("%n    %.2f ns to step a cell, %.2f ns to paint it%s; %d bytes a frame; "
                        + "any instant in %.1f ms, at most %.1f ms; %.0f MB in use, %.0f MB held", known.step() / cells,
                        known.paint() / cells, growth.isPresent() ? text(" (%.2f times the crowd before)",
                        growth.getAsDouble()) : "", known.bytes(), known.median(), known.worst(), known.memory().heap(),
                        known.memory().resident())).orElse("");
    }

    private String pace(String form, java.util.function.ToDoubleFunction<Pace> what) {
        return pace.map(known -> text(form, what.applyAsDouble(known))).orElse(NOTHING);
    }

    private String cost(String form, java.util.function.ToDoubleFunction<Cost> what) {
        return cost.map(known -> text(form, what.applyAsDouble(known))).orElse(NOTHING);
    }

    private static String text(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
