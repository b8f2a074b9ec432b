package cascade.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// In every palette, things are told apart by every eye.
final class PaletteTest {

    private static final List<String> PALETTES = List.of("day", "night", "projector", "contrast");
    /// WCAG 2.2, 1.4.11, for what is no text.
    private static final double LEAST_CONTRAST = 3;
    /// CIE 1976: five times what is just seen side by side.
    private static final double LEAST_DISTANCE = 10;

    /// What must stand out from what it lies on, or from what it encloses.
    private static final Map<String, List<String>> STANDS_OUT = Map.ofEntries(
            Map.entry("cell-outline", List.of("tissue-ground", "tissue-light", "tissue-dark", "hollow", "stroma",
                    "blood-middle", "blood-edge")),
            Map.entry("immune-outline", List.of("tissue-ground", "tissue-dark", "hollow", "stroma", "blood-middle")),
            Map.entry("macrophage-outline", List.of("tissue-ground", "tissue-dark", "stroma")),
            Map.entry("red-outline", List.of("blood-middle")),
            Map.entry("platelet-outline", List.of("blood-middle")),
            Map.entry("sheet-dark", List.of("stroma", "hollow")),
            Map.entry("cell-core", List.of("cell-light")),
            Map.entry("resting-core", List.of("resting-light")),
            Map.entry("immune-core", List.of("immune-light")),
            Map.entry("macrophage-core", List.of("macrophage-light")),
            Map.entry("wall-core", List.of("wall")),
            Map.entry("label-line", List.of("label-bg", "tissue-ground", "tissue-light", "blood-middle", "stroma")),
            Map.entry("label-hero-bg", List.of("tissue-ground", "tissue-light", "blood-middle")),
            Map.entry("label-immune-bg", List.of("tissue-ground", "blood-middle")),
            Map.entry("counter-bg", List.of("dot-blood", "dot-landed", "dot-resting", "dot-started", "dot-visible")),
            Map.entry("accent", List.of("card", "label-bg")),
            Map.entry("body-way", List.of("label-bg")),
            Map.entry("focus-outer", List.of("bg", "card", "bar")));

    /// The colours of a kind, in the same order for all: light, dark, outline, nucleus.
    private static final Map<String, List<String>> KINDS = Map.of(
            "cancer", List.of("cell-light", "cell-dark", "cell-outline", "cell-core"),
            "resting", List.of("resting-light", "resting-dark"),
            "starved", List.of("starved-light", "starved-dark"),
            "faded", List.of("faded-light", "faded-dark", "faded-outline"),
            "red", List.of("red-light", "red-dark", "red-outline", "red-dimple"),
            "platelet", List.of("platelet-light", "platelet-dark", "platelet-outline"),
            "immune", List.of("immune-light", "immune-dark", "immune-outline", "immune-core"),
            "macrophage", List.of("macrophage-light", "macrophage-dark", "macrophage-outline", "macrophage-core"),
            "tissue", List.of("tissue-light", "tissue-dark", "tissue-border", "tissue-core"),
            "spindle", List.of("spindle-light", "spindle-dark", "spindle-outline"));

    /// Kinds that are in a picture together.
    private static final Map<String, List<String>> TOLD_APART = Map.of(
            "cancer", List.of("resting", "starved", "faded", "red", "platelet", "immune", "macrophage", "tissue",
                    "spindle"),
            "immune", List.of("red", "platelet", "macrophage", "tissue"),
            "red", List.of("platelet", "macrophage"),
            "macrophage", List.of("tissue", "spindle"));

    private static final List<String> DOTS = List.of("dot-blood", "dot-landed", "dot-started");

    static Stream<String> palettes() {
        return PALETTES.stream();
    }

    static Stream<Arguments> palettesAndEyes() {
        return palettes().flatMap(palette -> Stream.of(Seen.values()).map(eye -> Arguments.of(palette, eye)));
    }

    @Test
    void allHaveTheSameTokensAndNothingElse() throws IOException {
        List<String> day = tokens("day");
        assertThat(day).doesNotHaveDuplicates();
        for (String palette : PALETTES) {
            assertThat(tokens(palette)).as(palette).containsExactlyElementsOf(day);
            Palette read = Pictures.palette(palette);
            assertThat(day).filteredOn(token -> !token.equals("line-weight"))
                    .allSatisfy(token -> assertThat(read.get(token)).isBetween(Integer.MIN_VALUE, Integer.MAX_VALUE));
        }
    }

    /// The names of a sheet's declarations, in their order; fails where a line is neither one nor a remark.
    private static List<String> tokens(String palette) throws IOException {
        String css = Files.readString(Path.of("assets/styles/" + palette + ".css"));
        String body = css.replaceAll("(?s)/\\*.*?\\*/", "").replaceFirst("(?s)\\.root \\{(.*)}\\s*", "$1");
        var line = Pattern.compile("-([a-z0-9-]+): (?:#[0-9a-f]{6}(?:[0-9a-f]{2})?|[0-9.]+);");
        return body.lines().map(String::strip).filter(text -> !text.isEmpty()).map(text -> {
            var declaration = line.matcher(text);
            assertThat(declaration.matches()).as(palette + ": " + text).isTrue();
            return declaration.group(1);
        }).toList();
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void outlinesAndNucleiStandOut(String name) {
        Palette palette = Pictures.palette(name);
        STANDS_OUT.forEach((token, others) -> others.forEach(other ->
                assertThat(Seen.contrast(palette.get(token), palette.get(other)))
                        .as("%s: %s and %s", name, token, other).isGreaterThanOrEqualTo(LEAST_CONTRAST)));
    }

    @ParameterizedTest
    @MethodSource("palettesAndEyes")
    void kindsAreToldApartByEveryEyeAndInGreys(String name, Seen eye) {
        Palette palette = Pictures.palette(name);
        TOLD_APART.forEach((kind, others) -> others.forEach(other ->
                assertThat(farthest(palette, eye, colours(kind), colours(other)))
                        .as("%s: %s and %s", name, kind, other).isGreaterThanOrEqualTo(LEAST_DISTANCE)));
    }

    @ParameterizedTest
    @MethodSource("palettesAndEyes")
    void dotsOfTheCounterAreToldApart(String name, Seen eye) {
        Palette palette = Pictures.palette(name);
        for (String dot : DOTS) {
            for (String other : DOTS) {
                assertThat(dot.equals(other) || eye.distance(palette.get(dot), palette.get(other)) >= LEAST_DISTANCE)
                        .as("%s: %s and %s", name, dot, other).isTrue();
            }
        }
    }

    private static List<String> colours(String kind) {
        return KINDS.getOrDefault(kind, List.of());
    }

    /// Kinds differ where their fills, outlines or nuclei do; shape comes on top of it.
    private static double farthest(Palette palette, Seen eye, List<String> one, List<String> other) {
        double farthest = 0;
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            farthest = Math.max(farthest, eye.distance(palette.get(one.get(i)), palette.get(other.get(i))));
        }
        return farthest;
    }
}
