package cascade.tools;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.picture.Pictures;
import cascade.picture.ScenePlan;
import cascade.picture.scene.Repertoire;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the benchmark prints, and the one of its figures that is a count and not a time.
final class BenchTest {

    /// A hundred frames a second, but for one that took 30 ms.
    private static final Bench.Screening EVEN = (_, _, _, _, _) ->
            LongStream.rangeClosed(0, 100).map(i -> i * 10_000_000L + (i == 100 ? 20_000_000L : 0)).toArray();

    static Stream<String> scenes() {
        return Repertoire.plans().keySet().stream();
    }

    @Test
    void asJsonItPrintsOneObjectALineWithItsNineKeys() {
        List<String> lines = measured("land", true, List.of(new Bench.Frame(160, 90), new Bench.Frame(320, 180)));

        assertThat(lines).hasSize(2).allSatisfy(line -> {
            assertThat(line).startsWith("{").endsWith("}");
            assertThat(Pattern.compile("\"(\\w+)\":").matcher(line).results().map(found -> found.group(1)))
                    .containsExactly("scene", "cells", "width", "height", "way", "fps", "p95_ms", "p99_ms",
                            "bytes_per_frame");
            assertThat(line).contains("\"scene\":\"land\"", "\"way\":\"cascade\"", "\"fps\":98.0", "\"p95_ms\":10.00",
                    "\"p99_ms\":30.00");
        });
        assertThat(lines.get(0)).contains("\"width\":160,\"height\":90");
        assertThat(lines.get(1)).contains("\"width\":320,\"height\":180");
    }

    @Test
    void forReadersItPrintsOneLineASceneAndSize() {
        assertThat(measured("trip", false, List.of(new Bench.Frame(160, 90)))).singleElement().asString()
                .startsWith("trip").contains("160 x 90", "98.0 frames/s", "bytes a frame");
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void aFrameAllocatesNothing(String scene) {
        // The first time also warms up: what the compiler later removes is still allocated then.
        var frame = new Bench.Frame(160, 90);
        String line = measured(scene, true, List.of(frame, frame, frame)).getLast();

        assertThat(Pattern.compile("\"bytes_per_frame\":(\\d+)").matcher(line).results().map(MatchResult::group))
                .containsExactly("\"bytes_per_frame\":0");
    }

    private static List<String> measured(String scene, boolean json, List<Bench.Frame> frames) {
        SortedMap<String, ScenePlan> plans = new TreeMap<>(Collections.singletonMap(scene, Repertoire.plan(scene)));
        var told = new StringWriter();
        new Bench(plans, Pictures.day(), EVEN, frames).run(1, json, new PrintWriter(told));
        return told.toString().lines().toList();
    }
}
