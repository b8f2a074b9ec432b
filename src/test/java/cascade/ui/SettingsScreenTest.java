package cascade.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.content.Question;
import cascade.progress.InMemoryProgressStore;
import cascade.progress.Settings;
import cascade.ui.theme.Messages;
import cascade.ui.theme.SystemLook;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a reader sets is seen at once, kept, and found again.
final class SettingsScreenTest {

    private static final SystemLook DARK = system(true, false, false);

    private final InMemoryProgressStore store = new InMemoryProgressStore();

    @Test
    void theSizeOfWordsChangesAtOnceAndIsFoundAgain() {
        try (var learner = sitsDown()) {
            learner.fires("#settings");
            Node title = learner.find(".settings-title").orElseThrow();
            double before = learner.asks(() -> title.getLayoutBounds().getHeight());
            learner.fires("#set-text-200").doing(() -> { });
            assertThat(learner.asks(() -> title.getLayoutBounds().getHeight())).isGreaterThan(before * 1.8);
            assertThat(kept().textSize()).isEqualTo(200);
        }
        try (var learner = sitsDown()) {
            learner.fires("#text-size");
            assertThat(selected(learner, "#text-200")).isTrue();
            learner.fires("#text-110");
            assertThat(kept().textSize()).isEqualTo(110);
            learner.fires("#text-size").fires("#all-settings");
            assertThat(selected(learner, "#set-text-110")).isTrue();
        }
    }

    @Test
    void coloursChangeAtOnceAndTheLessonGoesOnWhereItWas() {
        try (var learner = sitsDown()) {
            double day = light(learner);
            learner.fires("#open-journey").presses(KeyCode.DIGIT5).presses(KeyCode.SPACE).presses(KeyCode.HOME)
                    .presses(KeyCode.RIGHT);
            learner.fires("#text-size").fires("#all-settings").fires("#set-palette-night").doing(() -> { });
            assertThat(light(learner)).isLessThan(day / 2);
            assertThat(kept().palette()).isEqualTo("night");
            learner.clicks("#back");
            assertThat(learner.title()).isEqualTo(Samples.lesson().steps().get(4).title());
            assertThat(light(learner)).isLessThan(day / 2);
        }
        assertThat(store.load().progress().lesson("journey").orElseThrow().last().tick()).isEqualTo(30);
        try (var learner = sitsDown()) {
            assertThat(light(learner)).isLessThan(0.5);
            learner.fires("#settings").fires("#set-palette-system").doing(() -> { });
            assertThat(light(learner)).isGreaterThan(0.5);
            assertThat(kept().palette()).isEmpty();
        }
    }

    @Test
    void pressingWhatIsChosenKeepsItChosen() {
        try (var learner = sitsDown()) {
            learner.fires("#settings").fires("#set-speed-normal").fires("#set-text-100");
            assertThat(selected(learner, "#set-speed-normal")).isTrue();
            assertThat(selected(learner, "#set-text-100")).isTrue();
        }
    }

    @Test
    void theNextLessonStartsAtTheSpeedAndWithTheDetailThatWereSet() {
        try (var learner = sitsDown()) {
            learner.fires("#settings").fires("#set-speed-half").fires("#set-detail").fires("#set-motion-reduced");
        }
        assertThat(kept()).isEqualTo(new Settings(100, "", "reduced", "half", true));
        try (var learner = sitsDown()) {
            learner.fires("#open-journey");
            assertThat(speed(learner)).isEqualTo("½×");
            assertThat(learner.find(".detail")).isPresent();
        }
    }

    @Test
    void whatWasChosenInALessonIsKept() {
        try (var learner = sitsDown()) {
            learner.fires("#open-journey").presses(KeyCode.S).presses(KeyCode.D);
            assertThat(kept()).isEqualTo(Settings.USUAL.paced("double").detailed(true));
            learner.fires("#back").fires("#settings");
            assertThat(selected(learner, "#set-speed-double")).isTrue();
            assertThat(((CheckBox) learner.find("#set-detail").orElseThrow()).isSelected()).isTrue();
        }
    }

    @Test
    void aLessonThatIsOpenTakesOverSpeedAndDetail() {
        try (var learner = sitsDown()) {
            learner.fires("#open-journey").fires("#text-size").fires("#all-settings").fires("#set-speed-double")
                    .fires("#set-detail").clicks("#back");
            assertThat(speed(learner)).isEqualTo("2×");
            assertThat(learner.find(".detail")).isPresent();
        }
    }

    @Test
    void anotherLanguageComesBackToTheSettingsAndToTheLessonBelow() {
        try (var learner = sitsDown()) {
            learner.fires("#open-journey").presses(KeyCode.DIGIT5).fires("#text-size").fires("#all-settings")
                    .fires("#set-language-es").doing(() -> { });
            assertThat(learner.title()).isEqualTo("Ajustes");
            assertThat(store.load().progress().choices().language()).isEqualTo("es");
            assertThat(selected(learner, "#set-language-es")).isTrue();
            learner.fires("#back");
            assertThat(learner.title()).isEqualTo(Samples.lesson().steps().get(4).title());
        }
    }

    @Test
    void anotherLanguageKeepsThePlaceAndTheAnswersOfTheQuizBelow() {
        List<Question> questions = Samples.quiz().questions();
        try (var learner = sitsDown()) {
            learner.fires("#open-recurrence").presses(KeyCode.A).fires("#check").fires("#next-question")
                    .presses(KeyCode.B);
            List<String> options = options(learner);
            learner.fires("#text-size").fires("#all-settings").fires("#set-language-es").doing(() -> { });
            assertThat(learner.title()).isEqualTo("Ajustes");
            learner.fires("#back");
            assertThat(learner.title()).isEqualTo(questions.get(1).head().ask());
            assertThat(options(learner)).isEqualTo(options);
            assertThat(options).anyMatch(option -> option.endsWith("true"));
        }
    }

    @Test
    void rightToLeftMirrorsTheWindowAndBack() {
        try (var learner = sitsDown()) {
            learner.fires("#settings").fires("#set-language-rtl").doing(() -> { });
            assertThat(store.load().progress().choices().language()).isEqualTo("rtl");
            Bounds worried = at(learner, "#worried");
            assertThat(worried.getMaxX()).isLessThan(at(learner, "#back").getMinX());
            learner.fires("#set-language-en").doing(() -> { });
            assertThat(at(learner, "#worried").getMinX()).isGreaterThan(at(learner, "#back").getMaxX());
        }
    }

    @Test
    void howMuchToMeetIsSetHereToo() {
        try (var learner = sitsDown()) {
            learner.fires("#settings").fires("#meet-surgery");
            assertThat(store.load().progress().choices().leftOut()).contains("surgery");
        }
    }

    @ParameterizedTest
    @CsvSource({"'', 0.0, 0.4", "day, 0.6, 1.0"})
    void theComputerIsFollowedUntilSomethingIsChosen(String palette, double least, double most) {
        var start = new Learner.Start(Messages.Mode.PLAIN, Settings.USUAL.coloured(palette), DARK, store);
        try (var learner = new Learner(Samples.library(), start)) {
            assertThat(light(learner)).isBetween(least, most);
        }
    }

    @Test
    void flagsWinForThisRunAndAreNotKept() {
        store.save(store.load().progress().withChoices(
                store.load().progress().choices().with(Settings.USUAL.coloured("day"))));
        var flags = new Learner.Start(Messages.Mode.PLAIN, Settings.USUAL.coloured("night"), SystemLook.USUAL, store);
        try (var learner = new Learner(Samples.library(), flags)) {
            assertThat(light(learner)).isLessThan(0.4);
            learner.fires("#settings").fires("#set-text-125").doing(() -> { });
            assertThat(light(learner)).isLessThan(0.4);
            assertThat(kept()).isEqualTo(Settings.USUAL.coloured("day").sized(125));
            learner.fires("#set-palette-projector").doing(() -> { });
            assertThat(light(learner)).isGreaterThan(0.6);
        }
    }

    private Learner sitsDown() {
        return new Learner(Samples.library(), Learner.Start.again(store));
    }

    private Settings kept() {
        return store.load().progress().choices().settings();
    }

    private static boolean selected(Learner learner, String query) {
        return ((ToggleButton) learner.find(query).orElseThrow()).isSelected();
    }

    /// The options of the question that is shown, in order, and whether each is chosen.
    private static List<String> options(Learner learner) {
        return learner.all(".answer").stream().map(ToggleButton.class::cast)
                .map(option -> option.getId() + " " + option.isSelected()).toList();
    }

    private static String speed(Learner learner) {
        return ((Labeled) learner.find("#speed").orElseThrow()).getText();
    }

    private static Bounds at(Learner learner, String query) {
        Node node = learner.find(query).orElseThrow();
        return learner.asks(() -> {
            learner.shell().root().applyCss();
            learner.shell().root().layout();
            return node.localToScene(node.getLayoutBounds());
        });
    }

    /// How light the window's ground is, 0 to 1.
    private static double light(Learner learner) {
        return learner.asks(() -> {
            learner.shell().root().applyCss();
            var fill = (Color) ((Region) learner.shell().root()).getBackground().getFills().getFirst().getFill();
            return fill.getBrightness();
        });
    }

    private static SystemLook system(boolean dark, boolean highContrast, boolean reducedMotion) {
        return new SystemLook() {
            @Override
            public boolean dark() {
                return dark;
            }

            @Override
            public boolean highContrast() {
                return highContrast;
            }

            @Override
            public boolean reducedMotion() {
                return reducedMotion;
            }
        };
    }
}
