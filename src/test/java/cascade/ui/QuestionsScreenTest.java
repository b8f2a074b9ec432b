package cascade.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.Stationery;
import cascade.paper.PaperSize;
import cascade.paper.Print;
import cascade.paper.Printed;
import cascade.paper.Sheet;
import cascade.progress.InMemoryProgressStore;
import cascade.progress.Progress;
import cascade.progress.ProgressStore;
import cascade.progress.json.JsonProgressStore;
import cascade.questions.CareQuestion;
import cascade.questions.CareQuestion.Origin;
import cascade.questions.Questions;
import cascade.ui.paper.Desk.Spot;
import cascade.ui.theme.Messages;
import cascade.ui.theme.TextSize;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

/// Questions for the care team: kept from a step, written, ordered, changed, removed, printed.
final class QuestionsScreenTest {

    private static final String ABOUT_FIRST = "What does “%s” mean for me?".formatted(Samples.lesson().steps().getFirst().title());

    @TempDir
    private Path folder;

    @Test
    void aQuestionIsKeptFromAStepAndKnowsWhereItCameFrom() {
        try (var learner = new Learner(Samples.library()).clicks("#open-journey").clicks("#keep-question")) {
            assertThat(words(learner, "#keep-words")).isEqualTo(ABOUT_FIRST);
            learner.clicks("#keep-it");
            assertThat(learner.sees("It is kept in “My questions”.")).isTrue();
            learner.clicks("#keep-list");
            assertThat(learner.title()).isEqualTo("Questions for my care team");
            assertThat(learner.sees("From the lesson “The journey of a cancer cell”, step “Breaking loose”")).isTrue();
            assertThat(kept(learner.store())).containsExactly(new CareQuestion(ABOUT_FIRST,
                    new Origin("journey", Samples.lesson().steps().getFirst().id())));
            learner.clicks("#whence-0");
            assertThat(learner.title()).isEqualTo(Samples.lesson().steps().getFirst().title());
        }
    }

    @Test
    void theKeyboardAloneKeepsAQuestionInOtherWordsAndGoesOnWithTheLesson() {
        try (var learner = new Learner(Samples.library()).clicks("#open-journey").presses(KeyCode.PAGE_DOWN).presses(KeyCode.K)) {
            assertThat(learner.find("#keep-words").orElseThrow().isFocused()).isTrue();
            learner.presses(KeyCode.CONTROL, KeyCode.A).types("May I swim").presses(KeyCode.ENTER);
            assertThat(learner.find("#keep-list").orElseThrow().isFocused()).isTrue();
            learner.presses(KeyCode.ESCAPE);
            assertThat(learner.find("#keep-question").orElseThrow().isFocused()).isTrue();
            assertThat(learner.title()).isEqualTo(Samples.lesson().steps().get(1).title());
            assertThat(kept(learner.store())).extracting(CareQuestion::text).containsExactly("May I swim");
        }
    }

    @Test
    void lettersThatAreTypedAreNoCommandsOfTheLesson() {
        try (var learner = new Learner(Samples.library()).clicks("#open-journey").presses(KeyCode.K).types("wsd 3")) {
            assertThat(words(learner, "#keep-words")).isEqualTo(ABOUT_FIRST + "wsd 3");
            assertThat(learner.title()).isEqualTo(Samples.lesson().steps().getFirst().title());
        }
    }

    @Test
    void oneIsWrittenByHandAndWhatCannotBeKeptIsSaidCalmly() {
        try (var learner = new Learner(Samples.library()).fires("#questions").clicks("#questions-words")) {
            learner.presses(KeyCode.ENTER);
            assertThat(learner.sees("Please write a few words first.")).isTrue();
            learner.types("May I swim").presses(KeyCode.ENTER);
            assertThat(texts(learner)).containsExactly("May I swim");
            assertThat(learner.sees("Please write a few words first.")).isFalse();
            learner.types("May I swim").clicks("#questions-add");
            assertThat(learner.sees("This question is in your list already.")).isTrue();
            puts(learner, "#questions-words", "why ".repeat(100));
            learner.clicks("#questions-add");
            assertThat(learner.sees("it has 399 letters, and 300 fit")).isTrue();
            assertThat(texts(learner)).containsExactly("May I swim");
        }
    }

    @Test
    void aPastedBookIsCutRatherThanShown() {
        try (var learner = new Learner(Samples.library()).fires("#questions")) {
            puts(learner, "#questions-words", "a".repeat(100_000));
            assertThat(words(learner, "#questions-words")).hasSize(4 * CareQuestion.LONGEST);
        }
    }

    @Test
    void whereThereIsNoRoomForMoreItIsSaid() {
        String[] most = IntStream.range(0, Questions.MOST).mapToObj(i -> "Question " + i).toArray(String[]::new);
        try (var learner = new Learner(Samples.library(), having(most)).clicks("#open-journey").presses(KeyCode.K).presses(KeyCode.ENTER)) {
            assertThat(learner.sees("There is room for 50 questions. Remove one, and this one fits.")).isTrue();
            assertThat(words(learner, "#keep-words")).isEqualTo(ABOUT_FIRST);
        }
    }

    @Test
    void questionsMoveByTheirButtonsAndByAltWithTheArrows() {
        try (var learner = new Learner(Samples.library(), having("a", "b", "c")).fires("#questions")) {
            assertThat(learner.find("#up-0").orElseThrow().isDisabled()).isTrue();
            assertThat(learner.find("#down-2").orElseThrow().isDisabled()).isTrue();
            learner.tabsTo("#down-0").presses(KeyCode.SPACE);
            assertThat(texts(learner)).containsExactly("b", "a", "c");
            assertThat(learner.find("#down-1").orElseThrow().isFocusVisible()).as("the ring goes with it").isTrue();
            learner.presses(KeyCode.SPACE);
            assertThat(texts(learner)).containsExactly("b", "c", "a");
            assertThat(learner.find("#up-2").orElseThrow().isFocused()).as("further it cannot go").isTrue();
            learner.presses(KeyCode.ALT, KeyCode.UP);
            assertThat(texts(learner)).containsExactly("b", "a", "c");
        }
    }

    @Test
    void theWordsAreChangedInTheirPlaceOrLeft() {
        try (var learner = new Learner(Samples.library(), having("a", "b")).fires("#questions")) {
            learner.tabsTo("#change-1").presses(KeyCode.SPACE).types("etter").presses(KeyCode.ENTER);
            assertThat(texts(learner)).containsExactly("a", "better");
            assertThat(learner.find("#change-1").orElseThrow().isFocused()).isTrue();
            learner.clicks("#change-0");
            puts(learner, "#change-words", " ");
            learner.clicks("#change-keep");
            assertThat(learner.sees("Please write a few words first.")).isTrue();
            learner.clicks("#change-leave");
            assertThat(texts(learner).getFirst()).isEqualTo("a");
        }
    }

    @Test
    void whatWasRemovedIsPutBackInItsPlace() {
        try (var learner = new Learner(Samples.library(), having("a", "b", "c")).fires("#questions")) {
            learner.tabsTo("#remove-1").presses(KeyCode.SPACE);
            assertThat(texts(learner)).containsExactly("a", "c");
            assertThat(learner.find("#put-back").orElseThrow().isFocused()).isTrue();
            learner.presses(KeyCode.SPACE);
            assertThat(texts(learner)).containsExactly("a", "b", "c");
            assertThat(learner.find("#remove-1").orElseThrow().isFocused()).isTrue();
            assertThat(learner.find("#put-back")).isEmpty();
        }
    }

    @Test
    void whoeverIsCalledAwayFindsTheirWordsAgain() {
        try (var learner = new Learner(Samples.library()).fires("#questions").clicks("#questions-words")) {
            learner.types("half a qu").presses(KeyCode.F1).presses(KeyCode.ESCAPE);
            assertThat(words(learner, "#questions-words")).isEqualTo("half a qu");
        }
    }

    @Test
    void homeSaysHowManyThereAreAndTheClosingPageLeadsThere() {
        try (var learner = new Learner(Samples.library(), having("a", "b"))) {
            assertThat(learner.sees("You have kept 2 questions.")).isTrue();
            learner.clicks("#open-journey").presses(KeyCode.DIGIT7).presses(KeyCode.PAGE_DOWN).fires("#to-questions");
            assertThat(learner.title()).isEqualTo("Questions for my care team");
            learner.presses(KeyCode.ESCAPE);
            assertThat(learner.title()).isEqualTo("What helps");
        }
    }

    @Test
    void theyAreThereTheNextEvening() {
        var store = new JsonProgressStore(folder.resolve("progress.json"));
        try (var learner = new Learner(Samples.library(), store).clicks("#open-journey").presses(KeyCode.K).presses(KeyCode.ENTER)) {
            assertThat(learner.find("#keep-told")).isPresent();
        }
        var again = new JsonProgressStore(folder.resolve("progress.json"));
        try (var learner = new Learner(Samples.library(), again).fires("#questions")) {
            assertThat(learner.sees(ABOUT_FIRST)).isTrue();
        }
    }

    @Test
    void theyArePrintedInTheirOrderWithWhereTheyCameFrom() throws Exception {
        var desk = new Stationery((_, name) -> Optional.of(new Spot(folder.resolve(name), true)), PaperSize.A4);
        try (var learner = new Learner(Samples.library(), desk).clicks("#open-journey").presses(KeyCode.K).presses(KeyCode.ENTER)) {
            learner.clicks("#keep-list").clicks("#questions-words").types("May I swim").presses(KeyCode.ENTER);
            learner.clicks("#up-1").clicks("#paper").clicks("#paper-save");
            Labeled told = (Labeled) learner.find("#paper-told").orElseThrow();
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> learner.asks(() -> told.getText().startsWith("It is saved")));
        }
        var paper = new Printed(Files.readAllBytes(folder.resolve("my-questions.pdf")), new Sheet(PaperSize.A4, Print.ORDINARY));
        assertThat(paper.says("1.May I swim")).isTrue();
        assertThat(paper.says("2." + ABOUT_FIRST)).isTrue();
        assertThat(paper.says("From the lesson “The journey of a cancer cell”, step “Breaking loose”")).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Messages.Mode.class)
    void nothingIsCutOffInTheLargestWordsAndALongQuestionBreaks(Messages.Mode mode) {
        var settings = cascade.progress.Settings.USUAL.sized(TextSize.LARGEST.percent());
        var start = new Learner.Start(mode, settings, cascade.ui.theme.SystemLook.USUAL, having("W".repeat(300), "b"));
        try (var learner = new Learner(Samples.library(), start).fires("#questions")) {
            for (String query : List.of("#questions-words", "#questions-add", "#paper", "#down-0", "#change-0", "#remove-0")) {
                Node node = learner.find(query).orElseThrow();
                Bounds at = learner.asks(() -> node.localToScene(node.getLayoutBounds()));
                assertThat(at.getMinX()).as(query).isNotNegative();
                assertThat(at.getMaxX()).as(query).isLessThanOrEqualTo(node.getScene().getWidth());
            }
        }
    }

    @Test
    void whatIsOpenedFarDownIsSeen() {
        String[] many = IntStream.range(0, 14).mapToObj(i -> "Question " + i).toArray(String[]::new);
        try (var learner = new Learner(Samples.library(), having(many)).fires("#questions").fires("#change-13")) {
            Node field = learner.find("#change-words").orElseThrow();
            Bounds at = learner.asks(() -> field.localToScene(field.getLayoutBounds()));
            assertThat(at.getMinY()).isNotNegative();
            assertThat(at.getMaxY()).isLessThanOrEqualTo(field.getScene().getHeight());
        }
    }

    @Test
    void whereRoomIsScarceItGoesToTheWords() {
        assertThat(above(TextSize.NORMAL)).containsExactly("step-top", "closing-card");
        assertThat(above(TextSize.LARGEST)).containsExactly("under", "step-words");
    }

    /// What holds the ways to questions, in a step and on the closing page.
    private static List<String> above(TextSize size) {
        try (var learner = new Learner(Samples.library(), Messages.Mode.PLAIN, size).fires("#open-journey")) {
            Node step = learner.find("#keep-question").orElseThrow().getParent();
            learner.presses(KeyCode.DIGIT7).presses(KeyCode.PAGE_DOWN);
            Node closing = learner.find("#to-questions").orElseThrow().getParent().getParent();
            return List.of(step.getStyleClass().getLast(), closing.getStyleClass().getLast());
        }
    }

    private static ProgressStore having(String... texts) {
        var store = new InMemoryProgressStore();
        store.save(Progress.NONE.withQuestions(new Questions(Stream.of(texts)
                .map(text -> new CareQuestion(text, Origin.OWN)).toList())));
        return store;
    }

    private static List<CareQuestion> kept(ProgressStore store) {
        return store.load().progress().questions().all();
    }

    /// The questions as the list shows them.
    private static List<String> texts(Learner learner) {
        return learner.all(".question").stream().map(label -> ((Labeled) label).getText()).toList();
    }

    private static String words(Learner learner, String query) {
        return learner.asks(() -> ((TextInputControl) learner.find(query).orElseThrow()).getText());
    }

    /// Pastes words in place of what is there.
    private static void puts(Learner learner, String query, String words) {
        learner.doing(() -> ((TextInputControl) learner.find(query).orElseThrow()).replaceText(0,
                ((TextInputControl) learner.find(query).orElseThrow()).getLength(), words));
    }
}
