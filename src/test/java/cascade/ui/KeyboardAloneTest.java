package cascade.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.Journey;
import cascade.content.Lesson;
import cascade.content.Library;
import cascade.content.Question;
import cascade.content.QuestionSet;
import cascade.content.Step;
import cascade.ui.shell.Screen;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.util.WaitForAsyncUtils;

/// A robot that has nothing but keys finishes everything that ships, with the picture hidden and told in words.
@Tag("slow")
final class KeyboardAloneTest {

    private static final Library LIBRARY = Journey.library();
    private static final int PATIENCE_SECONDS = 20;

    private Learner learner;

    @BeforeEach
    void sitsDown() {
        learner = new Learner(LIBRARY);
    }

    @AfterEach
    void leaves() {
        learner.close();
    }

    static Stream<Lesson> lessons() {
        return LIBRARY.lessons().stream();
    }

    /// Those that no lesson leads to.
    static Stream<QuestionSet> otherQuizzes() {
        return LIBRARY.quizzes().stream().filter(set -> LIBRARY.lessons().stream()
                .noneMatch(lesson -> lesson.quiz().equals(set.id())));
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void aLessonAndItsQuizAreFinished(Lesson lesson) {
        learner.tabsTo("#open-" + lesson.id()).hits(KeyCode.ENTER, KeyCode.T);
        Set<String> told = new HashSet<>();
        for (Step step : lesson.steps()) {
            assertThat(learner.title()).isEqualTo(step.title());
            learner.hits(KeyCode.END);
            told.add(words(step));
            learner.hits(KeyCode.PAGE_DOWN);
        }
        assertThat(learner.title()).isEqualTo(lesson.closing().title());
        assertThat(told).as("the words keep up with the picture").hasSizeGreaterThan(lesson.steps().size() / 2);
        learner.tabsTo("#to-quiz").hits(KeyCode.ENTER);
        finishes(LIBRARY.quiz(lesson.quiz()).orElseThrow());
        assertThat(learner.store().load().progress().lesson(lesson.id()).orElseThrow().finished()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("otherQuizzes")
    void aQuizByItselfIsFinished(QuestionSet set) {
        learner.tabsTo("#open-" + set.id()).hits(KeyCode.ENTER);
        finishes(set);
    }

    private void finishes(QuestionSet set) {
        for (Question question : set.questions()) {
            assertThat(learner.title()).isEqualTo(question.head().ask());
            learner.hits(answer(question)).tabsTo("#check").hits(KeyCode.ENTER);
            assertThat(learner.find("#outcome")).as(question.head().id()).isPresent();
            learner.tabsTo("#next-question").hits(KeyCode.ENTER);
        }
        assertThat(learner.find(".summary-page")).isPresent();
        learner.tabsTo("#to-home").hits(KeyCode.ENTER);
        assertThat(learner.store().load().progress().quiz(set.id())).isPresent();
        assertThat(learner.find("#open-" + set.id())).isPresent();
    }

    /// What is told of the moment that the lesson stands at; nothing of the picture is to be seen.
    private String words(Step step) {
        until(() -> learner.shell().navigator().current().map(Screen::settled).orElse(false), step);
        Node page = learner.find("#in-words-page").orElseThrow();
        assertThat(learner.all(".picture ImageView")).as(step.id()).isEmpty();
        String words = learner.asks(page::getAccessibleText);
        assertThat(words).as(step.id()).contains("Place: ", "Time: ");
        return words;
    }

    /// Keys that answer, rightly or not.
    private static KeyCode[] answer(Question question) {
        int first = KeyCode.DIGIT1.ordinal();
        return switch (question) {
            case Question.ChooseOne _, Question.ChooseSeveral _ -> new KeyCode[] {KeyCode.A};
            // What is first goes to the second place.
            case Question.PutInOrder _ -> new KeyCode[] {KeyCode.DIGIT1, KeyCode.DIGIT2};
            case Question.MatchPairs match -> Stream.iterate(first, key -> key + 1).limit(match.pairs().size())
                    .map(key -> KeyCode.values()[key]).toArray(KeyCode[]::new);
        };
    }

    private void until(java.util.function.Supplier<Boolean> condition, Step step) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> learner.asks(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("it does not come to pass: " + step.id(), e);
        }
    }
}
