package cascade.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.picture.Palette;
import cascade.picture.Pictures;
import cascade.picture.Seen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is written in stylesheets, strings and sources agrees.
final class StylesTest {

    private static final Path SHEETS = Path.of("assets/styles");
    private static final Path PROGRAM = Path.of("src/main/java/cascade");
    private static final Path SCREENS = PROGRAM.resolve("ui");
    /// WCAG 2.2: level AA, and AAA where the palette is there for contrast.
    private static final Map<String, Double> LEAST_CONTRAST = Map.of("day", 4.5, "night", 4.5, "projector", 4.5,
            "contrast", 7.0);

    private static final double SIGN_CONTRAST = 3;

    /// Classes that JavaFX, AtlantaFX and ControlsFX give to the parts of their controls.
    private static final Set<String> FROM_LIBRARIES = Set.of("box", "check-box", "text-area", "text-field", "titled-pane", "root", "label", "button", "toggle-button", "hyperlink",
            "scroll-pane", "viewport", "scroll-bar", "track", "thumb", "bar", "progress-bar", "increment-button",
            "arrow", "arrow-button", "content", "decrement-button", "increment-arrow", "decrement-arrow", "text", "corner");

    /// Classes that only name a node, so that tests and people find it.
    private static final Set<String> HOOKS = Set.of("ask-bar", "card-grid", "counter-dots", "label-layer", "many",
            "marks-layer", "overlay", "page-scroll", "plain");

    @Test
    void everyStyleClassOfASheetIsUsed() throws IOException {
        String sources = sources();
        var unused = new TreeSet<String>();
        for (String name : matches(sheets(), "\\.([a-z][a-z0-9-]*)(?=[^\"{}]*\\{)")) {
            if (!FROM_LIBRARIES.contains(name) && !sources.contains('"' + name + '"') && !made(name)) {
                unused.add(name);
            }
        }
        assertThat(unused).isEmpty();
    }

    @Test
    void everyStyleClassThatAScreenGivesIsInASheet() throws IOException {
        String sheets = sheets();
        var unknown = new TreeSet<String>();
        for (String given : matches(sources(), "getStyleClass\\(\\)\\.(?:add|addAll|setAll)\\(([^;]*)\\);")) {
            matches(given, "\"([a-z][a-z0-9-]*[a-z0-9])\"").stream().filter(name -> !sheets.contains("." + name))
                    .forEach(unknown::add);
        }
        assertThat(unknown).isSubsetOf(HOOKS);
    }

    /// Whether a class is put together in the sources: icons, motifs, actors and evidence levels.
    private static boolean made(String name) {
        return name.startsWith("icon-") || name.startsWith("motif-")
                || Set.of("hero", "cancer-cell", "immune-cell", "macrophage", "membrane", "starved-middle",
                        "established", "animal", "debated", "hypothesis").contains(name);
    }

    @ParameterizedTest
    @CsvSource({
        "fg, bg", "fg, card", "fg-body, card", "fg-body, bg", "fg-muted, card", "fg-muted, bg", "fg-muted, bar",
        "accent, card", "accent, bg", "accent, accent-soft", "accent-deep, card", "on-accent, accent",
        "on-accent, accent-deep", "on-accent-muted, accent", "on-gold, gold", "on-gold, gold-soft", "kicker, card",
        "worry-fg, worry-bg", "worry-fg, worry-line", "good-deep, good-soft", "good-deep, card",
        "guess-deep, guess-soft",
        "debate, debate-soft", "animal, animal-soft", "label-fg, label-bg", "fg-muted, label-bg",
        "label-on-dark, label-hero-bg", "label-on-dark, label-immune-bg", "label-on-dark, label-membrane-bg",
        "label-on-dark, label-dark-bg", "counter-fg, counter-bg", "counter-number, counter-bg",
        "counter-muted, counter-bg", "kicker-on-accent, accent", "kicker, bg", "accent-deep, accent-soft",
        "fg-body, accent-soft", "fg-muted, accent-soft", "fg-body, worry-bg", "accent-deep, worry-bg",
        "fg-muted, worry-bg",
        "fg, good-soft", "fg, guess-soft", "fg, read-bg", "fg-body, read-bg", "fg-muted, read-bg", "accent, read-bg",
        "accent-deep, read-bg", "worry-fg, read-bg", "on-accent, good", "on-accent, guess-deep"})
    void wordsStandOutFromWhatIsBehindThem(String words, String behind) {
        LEAST_CONTRAST.forEach((name, least) -> {
            Palette palette = Pictures.palette(name);
            assertThat(Seen.contrast(palette.get(words), palette.get(behind)))
                    .as(words + " on " + behind + " in " + name).isGreaterThanOrEqualTo(least);
        });
    }

    /// What tells something without words: the edges of what can be pressed and filled in, signs, the time line, the focus.
    @ParameterizedTest
    @CsvSource({
        "mark, card", "mark, bg", "mark, bar", "accent, accent-faint", "accent, card", "accent, bg", "accent, accent-soft",
        "guess, bar", "fg, bar", "fg, card", "accent-deep, card", "accent-deep, bar", "kicker, worry-bg", "on-accent, accent",
        "good, card", "good, good-soft", "good-deep, good-soft", "guess, guess-soft", "guess, card", "animal, animal-soft",
        "debate, debate-soft", "worry-fg, worry-bg", "focus-outer, bg", "focus-outer, card", "focus-outer, bar",
        "focus-outer, accent-soft", "focus-outer, worry-bg"})
    void whatTellsWithoutWordsStandsOutToo(String sign, String behind) {
        LEAST_CONTRAST.keySet().forEach(name -> {
            Palette palette = Pictures.palette(name);
            assertThat(Seen.contrast(palette.get(sign), palette.get(behind)))
                    .as(sign + " on " + behind + " in " + name).isGreaterThanOrEqualTo(SIGN_CONTRAST);
        });
    }

    @Test
    void everyStringIsUsedAndEveryUsedStringExists() throws IOException {
        var strings = new java.util.Properties();
        try (var in = Files.newBufferedReader(Path.of("assets/strings/cascade.properties"))) {
            strings.load(in);
        }
        String sources = read(PROGRAM, ".java");
        var unused = new TreeSet<String>();
        for (String key : strings.stringPropertyNames()) {
            String family = key.substring(0, key.lastIndexOf('.') + 1);
            if (!sources.contains('"' + key + '"') && (family.isEmpty() || !sources.contains('"' + family + '"'))) {
                unused.add(key);
            }
        }
        assertThat(unused).as("never shown").isEmpty();
        assertThat(matches(sources, "text\\.get\\(\"([a-z][a-z.-]*[a-z])\"")).as("used")
                .allMatch(strings::containsKey);
    }

    private static Set<String> matches(String in, String pattern) {
        var found = new TreeSet<String>();
        Pattern.compile(pattern).matcher(in).results().forEach(result -> found.add(result.group(1)));
        return found;
    }

    private static String sheets() throws IOException {
        return read(SHEETS, ".css").replaceAll("(?s)/\\*.*?\\*/", "");
    }

    private static String sources() throws IOException {
        return read(SCREENS, ".java");
    }

    private static String read(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> wanted = files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
            var all = new StringBuilder();
            for (Path file : wanted) {
                all.append(Files.readString(file)).append('\n');
            }
            return all.toString();
        }
    }
}
