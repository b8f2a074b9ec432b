package cascade.tools;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.picture.Pictures;
import cascade.picture.scene.Repertoire;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the benchmark prints, and the one of its figures that is a count and not a time.
final class BenchTest {

    /// A hundred frames a second, but for one that took 30 ms; two threads worked all the time.
    private static final Screening EVEN = new Screening() {
        @Override
        public Seen present(Programme programme, int seconds, int ticks) {
            long[] at = LongStream.rangeClosed(0, 100).map(i -> i * 10_000_000L + (i == 100 ? 20_000_000L : 0)).toArray();
            return new Seen(at, 2 * at[100]);
        }

        @Override
        public String platform() {
            return "headless";
        }
    };

    private static final Bench.Frame SMALL = new Bench.Frame(160, 90);
    private static final int TRIES = 20;

    static Stream<String> scenes() {
        return Repertoire.plans().keySet().stream();
    }

    @Test
    void asJsonItPrintsOneObjectALineWithTheSameKeys() {
        List<String> lines = scene("land", true, List.of(SMALL, new Bench.Frame(320, 180)));

        assertThat(lines).hasSize(2).allSatisfy(line -> {
            assertThat(line).startsWith("{").endsWith("}");
            assertThat(Pattern.compile("\"(\\w+)\":").matcher(line).results().map(found -> found.group(1)))
                    .containsExactly("scene", "cells", "width", "height", "way", "fps", "p95_ms", "p99_ms",
                            "bytes_per_frame", "platform", "cpu_ms_per_frame", "step_ns_per_cell", "paint_ns_per_cell",
                            "growth", "seek_median_ms", "seek_worst_ms", "heap_mb", "resident_mb");
            assertThat(line).contains("\"scene\":\"land\"", "\"way\":\"cascade\"", "\"fps\":98.0", "\"p95_ms\":10.00",
                    "\"p99_ms\":30.00", "\"platform\":\"headless\"", "\"cpu_ms_per_frame\":20.40", "\"growth\":null");
        });
        assertThat(lines.get(0)).contains("\"width\":160,\"height\":90");
        assertThat(lines.get(1)).contains("\"width\":320,\"height\":180");
    }

    @Test
    void forReadersItPrintsOneLineASceneAndSizeAndOneForWhatItCosts() {
        assertThat(scene("trip", false, List.of(SMALL))).hasSize(2).first().asString()
                .startsWith("trip").contains("160 x 90", "98.0 frames/s");
    }

    @Test
    void crowdsAreMeasuredInThreeWaysAndWhatIsLeftOutIsSaid() {
        List<String> lines = measured(List.of(SMALL),
                (bench, out) -> bench.crowds(List.of(500, 200_000), 1, true, out));

        assertThat(lines).hasSize(6);
        assertThat(lines.get(0)).contains("\"way\":\"cascade\"", "\"cells\":500", "\"growth\":null");
        assertThat(lines.get(1)).contains("\"way\":\"canvas\"", "\"fps\":98.0", "\"bytes_per_frame\":null");
        assertThat(lines.get(3)).contains("\"way\":\"cascade\"", "\"cells\":200000").doesNotContain("\"growth\":null");
        assertThat(lines.get(5)).contains("\"way\":\"nodes\"", "\"cells\":200000", "\"fps\":null");
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void aFrameAllocatesNothing(String scene) {
        // What the compiler later removes is still allocated at first; what really allocates does so however often it is tried.
        String last = "";
        for (int i = 0; i < TRIES && !last.equals("0"); i++) {
            last = bytes(scene(scene, true, List.of(SMALL)).getLast());
        }
        assertThat(last).isEqualTo("0");
    }

    @Test
    void aFrameOfACrowdAllocatesNothing() {
        List<String> lines = measured(List.of(SMALL),
                (bench, out) -> bench.crowds(List.of(2_000, 2_000, 2_000), 1, true, out));
        assertThat(bytes(lines.get(6))).isEqualTo("0");
    }

    private static String bytes(String line) {
        return Pattern.compile("\"bytes_per_frame\":(\\d+)").matcher(line).results().map((MatchResult found) ->
                found.group(1)).findFirst().orElseThrow();
    }

    private static List<String> scene(String name, boolean json, List<Bench.Frame> frames) {
        return measured(frames, (bench, out) -> bench.scenes(List.of(name), 1, json, out));
    }

    private static List<String> measured(List<Bench.Frame> frames, BiConsumer<Bench, PrintWriter> what) {
        var told = new StringWriter();
        what.accept(new Bench(Pictures.day(), EVEN, frames, frames), new PrintWriter(told));
        return told.toString().lines().toList();
    }
}
