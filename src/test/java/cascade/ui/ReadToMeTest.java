package cascade.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.content.Sentence;
import cascade.content.Words;
import cascade.ui.voice.RecordingVoice;
import cascade.ui.voice.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is read aloud on each page, in which order, and what a learner can do about it.
final class ReadToMeTest {

    private Learner learner;
    private RecordingVoice voice;

    @BeforeEach
    void sitsDown() {
        learner = new Learner(Samples.library());
        voice = learner.voice();
    }

    @AfterEach
    void leaves() {
        learner.close();
    }

    @Test
    void aStepIsReadInItsOrderWithItsHeadsUpAndItsDetail() {
        var step = Samples.lesson().steps().getFirst();
        learner.clicks("#open-journey").presses(KeyCode.D).clicks("#voice-read");
        assertThat(readsAll()).isEqualTo(Stream.of(List.of(Samples.lesson().headsUp(), step.title()), texts(step.plain()),
                texts(step.detail())).flatMap(List::stream).toList());
    }

    @Test
    void withoutDetailItIsNotReadAndOpeningItReadsIt() {
        var step = Samples.lesson().steps().getFirst();
        learner.clicks("#open-journey").presses(KeyCode.R);
        assertThat(readsAll()).doesNotContainAnyElementsOf(texts(step.detail()));
        learner.presses(KeyCode.D);
        assertThat(readsAll()).endsWith(texts(step.detail()).getLast());
    }

    @Test
    void goingToAnotherStepReadsThatAndTheClosingPageIsReadToo() {
        learner.clicks("#open-journey").presses(KeyCode.R).presses(KeyCode.PAGE_DOWN);
        assertThat(voice.last().text()).isEqualTo(Samples.lesson().steps().get(1).title());
        learner.presses(KeyCode.DIGIT7).presses(KeyCode.PAGE_DOWN);
        readsAll();
        assertThat(voice.said()).endsWith("What helps", "Your care team can tell you what is true for you.");
    }

    @Test
    void theWordsOfTheSentenceAreMarkedAndNoOthers() {
        learner.clicks("#open-journey").presses(KeyCode.PAGE_DOWN).presses(KeyCode.R);
        assertThat(learner.all(".headline:read")).hasSize(1);
        ends();
        assertThat(marked()).isEqualTo("Most cancer cells die in the blood.");
        ends();
        assertThat(marked()).isEqualTo("A few get stuck in a very narrow vessel.");
        assertThat(learner.all(".headline:read")).isEmpty();
        assertThat(((Labeled) learner.find("#caption").orElseThrow()).getText()).isEqualTo(marked());
        learner.presses(KeyCode.R);
        assertThat(marked()).isEmpty();
        assertThat(learner.find("#caption")).isEmpty();
    }

    @Test
    void keysAndButtonsPauseRepeatSlowDownAndHideCaptions() {
        learner.clicks("#open-journey").presses(KeyCode.R).presses(KeyCode.P);
        assertThat(voice.isSpeaking()).isFalse();
        learner.clicks("#voice-pause");
        assertThat(voice.isSpeaking()).isTrue();
        int before = voice.said().size();
        learner.presses(KeyCode.SHIFT, KeyCode.R).clicks("#voice-repeat").presses(KeyCode.L);
        assertThat(voice.said()).hasSize(before + 3);
        assertThat(voice.last().slow()).isTrue();
        learner.clicks("#voice-captions");
        assertThat(learner.find("#caption")).isEmpty();
    }

    @Test
    void leavingTheLessonStopsTheVoice() {
        learner.clicks("#open-journey").presses(KeyCode.R).presses(KeyCode.F1);
        assertThat(voice.isSpeaking()).isFalse();
        assertThat(learner.find("#voice-read")).isEmpty();
    }

    @Test
    void aQuestionIsReadWithTheLettersOfItsOptionsAndThenWithAllReasons() {
        learner.clicks("#open-recurrence").presses(KeyCode.R);
        List<String> before = readsAll();
        assertThat(before).startsWith("What can a single cancer cell do for years?").endsWith("Choose one.").hasSize(5);
        assertThat(before.subList(1, 4)).satisfiesExactly(a -> assertThat(a).startsWith("A. "),
                b -> assertThat(b).startsWith("B. "), c -> assertThat(c).startsWith("C. "));
        learner.clicks("#option-1").fires("#check");
        List<String> after = readsAll().subList(before.size(), voice.said().size());
        assertThat(after).startsWith("Here is how it is.", "Every answer has its reason.").endsWith("Most cells never grow again.")
                .contains("Single cells can rest for a long time.", "Some do, but not all.", "Every cell needs food.")
                .anySatisfy(said -> assertThat(said).contains("Vanish for sure. Not right here. your answer."))
                .hasSize(9);
    }

    @Test
    void theOptionThatIsReadIsMarked() {
        learner.clicks("#open-recurrence").presses(KeyCode.R);
        ends();
        assertThat(learner.all(".answer:read")).hasSize(1);
    }

    @Test
    void itemsThatAreMovedWhileTheyAreReadAreReadInTheirNewOrder() {
        learner.clicks("#open-recurrence");
        learner.clicks("#option-0").fires("#check").fires("#next-question");
        learner.clicks("#option-0").clicks("#option-1").fires("#check").fires("#next-question");
        learner.presses(KeyCode.R);
        String first = learner.asks(() -> learner.all(".order-row").getFirst().lookup(".answer").getId());
        learner.fires("#down-" + first.substring("item-".length()));
        assertThat(readsAll().subList(1, 4)).noneMatch(String::isBlank)
                .satisfiesExactly(a -> assertThat(a).startsWith("1. "), b -> assertThat(b).startsWith("2. "),
                        c -> assertThat(c).startsWith("3. "));
    }

    /// Ends sentence after sentence until nothing more is read.
    private List<String> readsAll() {
        while (voice.isSpeaking()) {
            ends();
        }
        return voice.said();
    }

    private void ends() {
        learner.doing(() -> voice.ends(Voice.End.SAID));
    }

    private String marked() {
        var words = new StringBuilder();
        learner.all(".words :read").forEach(node -> words.append(node instanceof Text run ? run.getText()
                : ((Labeled) node).getText()));
        return words.toString();
    }

    private static List<String> texts(Words words) {
        return new ArrayList<>(words.sentences().stream().map(Sentence::text).toList());
    }
}
