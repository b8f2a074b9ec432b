package cascade.picture;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.Journey;
import cascade.content.Scene;
import cascade.content.Sentence;
import cascade.content.Step;
import cascade.content.Words;
import cascade.picture.scene.Repertoire;
import cascade.simulation.Actor;
import cascade.simulation.Report;
import cascade.simulation.World;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every actor that is drawn is named in the step's words, and every actor that they name is drawn.
///
/// A step's words are its title, both layers and the names in the picture.
final class NamedInWordsTest {

    /// Ticks between two looks.
    private static final int LOOK = 20;
    private static final Map<Scene, Set<Actor>> DRAWN = new ConcurrentHashMap<>();

    static Stream<Step> steps() {
        return Journey.steps();
    }

    @ParameterizedTest
    @MethodSource("steps")
    void whatIsDrawnIsNamed(Step step) {
        String words = words(step, List.of(step.plain(), step.detail()));
        assertThat(drawn(step.scene())).allSatisfy(actor -> assertThat(words).as("%s draws %s", step.id(), actor)
                .containsPattern(names(actor)));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void whatIsNamedIsDrawn(Step step) {
        String words = words(step, List.of(step.plain()));
        Set<Actor> drawn = drawn(step.scene());
        for (Actor actor : Actor.values()) {
            if (isSpecific(actor) && names(actor).matcher(words).find()) {
                assertThat(drawn).as("%s names %s", step.id(), actor).contains(actor);
            }
        }
    }

    private static String words(Step step, List<Words> layers) {
        return step.title() + ". " + layers.stream().flatMap(layer -> layer.sentences().stream())
                .map(Sentence::text).collect(Collectors.joining(" ")) + " "
                + step.scene().labels().stream().map(Scene.Label::text).collect(Collectors.joining(". "));
    }

    /// Played once for both questions.
    private static Set<Actor> drawn(Scene scene) {
        return DRAWN.computeIfAbsent(scene, NamedInWordsTest::played);
    }

    private static Set<Actor> played(Scene scene) {
        World world = Repertoire.plan(scene.name()).world().begin(scene.seed());
        var report = new Report();
        var seen = EnumSet.noneOf(Actor.class);
        int last = (int) Math.round(scene.to() * World.TICKS_PER_SECOND);
        while (world.tick() < last) {
            world.step();
            if (world.tick() >= scene.from() * World.TICKS_PER_SECOND && world.tick() % LOOK == 0) {
                world.report(report);
                for (Actor actor : Actor.values()) {
                    if (report.shows(actor)) {
                        seen.add(actor);
                    }
                }
            }
        }
        return seen;
    }

    /// Words that are also said of what is not in the picture say nothing about it.
    private static boolean isSpecific(Actor actor) {
        return switch (actor) {
            case HERO, LYMPH_ROAD, LYMPH_VESSEL, LYMPH_NODE, TREATED_SIDE, UNTREATED_SIDE, STEM_CELL, CANCER_CELL,
                 DYING_CELL, VESSEL, TISSUE, IMMUNE_CELL, TUMOUR, COLONY, DRUG, BODY, ORIGIN, BLOOD_ROAD,
                 LUNG, LIVER, BONE, BRAIN, ADRENAL_GLAND, PERITONEUM, SKIN, MUSCLE, RESTING_CELL, SIGNAL, WOUND, CHANGED_CELL, UNREACHED_CELL, GAP -> false;
            default -> true;
        };
    }

    private static Pattern names(Actor actor) {
        return Pattern.compile("(?i)\\b(" + switch (actor) {
            case HERO -> "cells?";
            case CANCER_CELL -> "cancer cells?|cells? of the tumou?r|other cells?|others?";
            case DYING_CELL -> "die|dies|died|dying|fades?|fading|lost";
            case LINING_CELL -> "lining(?! of the belly)|cells that line";
            case RED_CELL -> "red (blood )?cells?";
            case PLATELET -> "platelets?";
            case IMMUNE_CELL -> "immune cells?";
            case MACROPHAGE -> "macrophages?";
            case MEMBRANE -> "sheet|membrane";
            case GAP -> "gaps?|opening|hole";
            case FIBRES -> "fibres?|threads?";
            case VESSEL -> "vessels?";
            case VESSEL_WALL -> "walls?";
            case TISSUE -> "tissue";
            case STARVED_MIDDLE -> "short of oxygen|too little oxygen|middle";
            case NEW_VESSEL -> "new( blood| leaky)? vessels?";
            case WRAPPED_VESSEL -> "wraps?|wrapped|wrapping";
            case RESTING_CELL -> "rest|rests|resting|sleeps?|sleeping";
            case COLONY -> "tiny groups?|small groups?|tiny colon(y|ies)";
            case TUMOUR -> "tumours?";
            case DUCT -> "ducts?";
            case LYMPH_VESSEL -> "lymph vessels?";
            case VALVE -> "valves?";
            case LYMPH_NODE -> "lymph nodes?";
            case AIR_SPACE -> "air (spaces?|sacs?)";
            case STAR_CELL -> "star(-shaped)? cells?";
            case RIM -> "rim";
            case WOUND -> "wound";
            case TIED_VESSEL -> "tied|closed( off)?";
            case NATURAL_KILLER -> "natural killer( cells?)?|nk cells?";
            case DRUG -> "drugs?|medicines?";
            case CHANGED_CELL -> "changed?|changes|different";
            case UNREACHED_CELL -> "out of reach|not reach(ed)?|hard to reach";
            case STEM_CELL -> "stem(-like)?( cancer)? cells?";
            case ROUND_CELL -> "round cells?";
            case LONG_CELL -> "long cells?";
            case LOBED_CELL -> "cells? with bumps";
            case GIANT_CELL -> "giant( cancer)? cells?";
            case BUD -> "bud(s|ded|ding)?";
            case SIGNAL -> "signals?";
            case TREATED_SIDE -> "with treatment|treated";
            case UNTREATED_SIDE -> "without treatment|untreated";
            case PATH -> "path";
            case BODY -> "body";
            case ORIGIN -> "where (it|the cancer) (began|starts?|started)|began|first place";
            case BLOOD_ROAD -> "blood";
            case LYMPH_ROAD -> "lymph";
            case LUNG -> "lungs?";
            case LIVER -> "liver";
            case BONE -> "bones?";
            case BRAIN -> "brain";
            case ADRENAL_GLAND -> "adrenal glands?";
            case PERITONEUM -> "peritoneum|lining of the belly";
            case SKIN -> "skin";
            case MUSCLE -> "muscles?";
        } + ")\\b");
    }
}
