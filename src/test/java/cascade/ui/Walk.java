package cascade.ui;

import cascade.content.Question;
import cascade.content.QuestionSet;
import cascade.ui.shell.Screen;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import org.testfx.util.WaitForAsyncUtils;

/// A walk through every screen of the program, with a look at each.
final class Walk {

    /// In seconds.
    private static final int SOON = 60;
    /// Some lessons have more than seven steps.
    private static final int STEPS_AFTER = 3;

    /// A style measured in letters is that of the letters of the pass before.
    private static final int PASSES = 2;

    private final Learner learner;
    private final Consumer<String> look;

    /// @param look is told the name of the screen that is open
    Walk(Learner learner, Consumer<String> look) {
        this.learner = learner;
        this.look = look;
    }

    /// From home, through everything, and home again.
    void everywhere() {
        look("home", ".home");
        cards();
        pages();
        lesson();
        learner.fires("#open-recurrence");
        look("question", ".question-page");
        learner.presses(KeyCode.ESCAPE);
    }

    /// Through what only some meet, with a [Samples#faulty()] library: files left out, and questions of every kind.
    void exceptions(QuestionSet quiz) {
        learner.fires("#left-out-more");
        look("left out", "#left-out");
        learner.fires("#open-recurrence");
        for (Question question : quiz.questions()) {
            String kind = question.getClass().getSimpleName();
            look(kind, ".question-page");
            answer(question);
            learner.fires("#check");
            look(kind + " answered", "#outcome");
            learner.fires("#next-question");
        }
        look("end of the quiz", ".summary-page");
        learner.presses(KeyCode.ESCAPE);
    }

    private void answer(Question question) {
        switch (question) {
            case Question.ChooseOne _, Question.ChooseSeveral _ -> learner.fires("#option-2");
            case Question.PutInOrder _ -> { /* it is never shown in its right order */ }
            case Question.MatchPairs match -> {
                for (int i = 0; i < match.pairs().size(); i++) {
                    learner.fires("#right-" + (i + 1) % match.pairs().size());
                }
            }
        }
    }

    private void cards() {
        learner.fires("#meeting");
        look("how much to meet", ".over");
        learner.presses(KeyCode.ESCAPE).fires("#erase");
        look("erase everything", ".over");
        learner.presses(KeyCode.ESCAPE).fires("#text-size");
        look("text size", ".over");
        learner.presses(KeyCode.ESCAPE);
    }

    private void pages() {
        learner.fires("#glossary");
        look("glossary", ".glossary");
        learner.fires("#paper");
        look("print or save", ".over");
        learner.presses(KeyCode.ESCAPE).presses(KeyCode.ESCAPE).fires("#teaching").fires("#teach-journey");
        look("educator's pages", ".teaching");
        learner.presses(KeyCode.ESCAPE, KeyCode.F1);
        look("support", ".support");
        learner.presses(KeyCode.ESCAPE).fires("#text-size").fires("#all-settings");
        look("settings", ".settings");
        learner.presses(KeyCode.ESCAPE);
    }

    private void lesson() {
        learner.fires("#open-journey");
        learner.presses(KeyCode.SPACE).presses(KeyCode.END);
        look("first step", ".text-card");
        questions();
        learner.presses(KeyCode.D);
        look("more detail", ".detail");
        learner.presses(KeyCode.E);
        look("evidence", ".over");
        learner.presses(KeyCode.ESCAPE).presses(KeyCode.R);
        look("read aloud", ".caption-strip");
        learner.presses(KeyCode.R).presses(KeyCode.T);
        look("in words", "#in-words-page");
        learner.presses(KeyCode.T).presses(KeyCode.DIGIT5).presses(KeyCode.END);
        look("fifth step", ".text-card");
        learner.fires(".term");
        look("term", ".over");
        learner.presses(KeyCode.ESCAPE).presses(KeyCode.DIGIT7);
        for (int i = 0; i < STEPS_AFTER && learner.find(".closing").isEmpty(); i++) {
            learner.presses(KeyCode.PAGE_DOWN);
        }
        look("end of the lesson", ".closing");
        learner.fires("#paper");
        look("print or save the lesson", ".over");
        learner.presses(KeyCode.ESCAPE);
        learner.presses(KeyCode.ESCAPE);
    }

    private void questions() {
        learner.fires("#keep-question");
        look("keep a question", ".over");
        learner.fires("#keep-it");
        look("a question that is kept", ".over");
        learner.fires("#keep-list");
        look("questions", ".questions");
        learner.fires("#change-0");
        look("a question that is changed", ".questions");
        learner.fires("#change-leave").fires("#remove-0");
        look("a question that was removed", ".questions");
        learner.presses(KeyCode.ESCAPE);
    }

    /// A picture is looked at when it has been painted.
    ///
    /// @param mark finds what tells that this is the screen
    private void look(String name, String mark) {
        if (learner.find(mark).isEmpty()) {
            throw new AssertionError(name + " is not there: " + mark);
        }
        try {
            WaitForAsyncUtils.waitFor(SOON, TimeUnit.SECONDS, () -> learner.asks(() ->
                    learner.shell().navigator().current().map(Screen::settled).orElse(true)));
        } catch (TimeoutException e) {
            throw new AssertionError(name + " does not settle", e);
        }
        for (int i = 0; i < PASSES; i++) {
            learner.doing(() -> {
                learner.shell().root().applyCss();
                learner.shell().root().layout();
            });
        }
        look.accept(name);
    }
}
