package cascade.ui.voice;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.ui.theme.Messages;
import cascade.ui.words.Spoken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Reading a page, sentence by sentence.
final class ReadAloudTest {

    private final RecordingVoice voice = new RecordingVoice();
    private final LaterDelay time = new LaterDelay();
    private final Narrator narrator = new Narrator(voice, time, Locale.UK);
    private final List<Spoken> page = List.of(one("One."), one("Two."), one("Three words here."));
    private final List<String> revealed = new ArrayList<>();
    private ReadAloud reading;

    @BeforeEach
    void opensThePage() throws IOException {
        var text = Messages.read(new StringReader("voice.failed = It is silent."), Messages.Mode.PLAIN);
        reading = new ReadAloud(narrator, text, () -> { });
        reading.page(page, sentence -> revealed.add(sentence.text()));
    }

    @Test
    void nothingIsReadUntilItIsAskedFor() {
        assertThat(voice.said()).isEmpty();
        assertThat(reading.caption()).isEmpty();
    }

    @Test
    void theMarkTheCaptionAndTheViewGoWithTheSentence() {
        reading.toggle();
        assertThat(markedOf(page)).containsExactly("One.");
        assertThat(reading.caption()).isEqualTo("One.");
        voice.ends(Voice.End.SAID);
        assertThat(markedOf(page)).containsExactly("Two.");
        assertThat(reading.caption()).isEqualTo("Two.");
        voice.ends(Voice.End.SAID);
        voice.ends(Voice.End.SAID);
        assertThat(markedOf(page)).isEmpty();
        assertThat(reading.caption()).isEmpty();
        assertThat(voice.said()).containsExactly("One.", "Two.", "Three words here.");
        assertThat(revealed).isEqualTo(voice.said());
    }

    @Test
    void pausingStopsTheVoiceAndGoingOnBeginsTheSentenceAgain() {
        reading.toggle();
        voice.ends(Voice.End.SAID);
        reading.pause();
        assertThat(voice.isSpeaking()).isFalse();
        assertThat(markedOf(page)).containsExactly("Two.");
        reading.pause();
        assertThat(voice.said()).containsExactly("One.", "Two.", "Two.");
    }

    @Test
    void repeatingReadsTheSentenceAgainAndAfterAllTheLast() {
        reading.toggle();
        reading.repeat();
        assertThat(voice.said()).containsExactly("One.", "One.");
        for (int i = 0; i < page.size(); i++) {
            voice.ends(Voice.End.SAID);
        }
        reading.repeat();
        assertThat(voice.last().text()).isEqualTo("Three words here.");
        assertThat(markedOf(page)).containsExactly("Three words here.");
    }

    @Test
    void slowerBeginsTheSentenceAnewAndStaysForTheNextPages() {
        reading.toggle();
        assertThat(voice.last().slow()).isFalse();
        reading.slower();
        assertThat(voice.said()).containsExactly("One.", "One.");
        assertThat(voice.last().slow()).isTrue();
        reading.page(List.of(one("Next page.")), _ -> { });
        assertThat(voice.last()).isEqualTo(new Utterance("Next page.", Locale.UK, true));
    }

    @Test
    void anotherPageIsReadFromItsStartOnlyIfReadingIsOn() {
        reading.toggle();
        voice.ends(Voice.End.SAID);
        var next = List.of(one("Next."));
        reading.page(next, _ -> { });
        assertThat(markedOf(page)).isEmpty();
        assertThat(markedOf(next)).containsExactly("Next.");
        reading.toggle();
        assertThat(voice.isSpeaking()).isFalse();
        assertThat(markedOf(next)).isEmpty();
        reading.page(page, _ -> { });
        assertThat(voice.said()).containsExactly("One.", "Two.", "Next.");
    }

    @Test
    void whatIsAddedToThePageIsReadInItsPlaceOrAfterwards() {
        reading.toggle();
        Spoken detail = one("Detail.");
        reading.changed(List.of(page.get(0), page.get(1), page.get(2), detail));
        assertThat(voice.said()).containsExactly("One.");
        for (int i = 0; i < 4; i++) {
            voice.ends(Voice.End.SAID);
        }
        assertThat(voice.last().text()).isEqualTo("Detail.");
        Spoken more = one("More.");
        reading.changed(List.of(page.get(0), page.get(1), page.get(2), detail, more));
        assertThat(voice.last().text()).isEqualTo("More.");
    }

    @Test
    void whatIsTakenFromThePageWhileItIsReadStops() {
        reading.toggle();
        voice.ends(Voice.End.SAID);
        voice.ends(Voice.End.SAID);
        reading.changed(page.subList(0, 2));
        assertThat(voice.isSpeaking()).isFalse();
        assertThat(markedOf(page)).isEmpty();
    }

    @Test
    void aSentenceThatNobodyHeardStandsAsACaptionForItsTime() {
        reading.toggle();
        voice.ends(Voice.End.UNSAID);
        assertThat(reading.caption()).isEqualTo("One.");
        time.pass(5);
        assertThat(reading.caption()).isEqualTo("Two.");
        assertThat(voice.isSpeaking()).isTrue();
    }

    @Test
    void withoutAVoiceItIsSaidOnceAndCaptionsTakeTheirTime() {
        voice.loses();
        reading.toggle();
        assertThat(reading.caption()).isEqualTo("It is silent.");
        assertThat(reading.isNotice()).isTrue();
        time.pass(5);
        assertThat(reading.caption()).isEqualTo("One.");
        reading.toggle();
        reading.toggle();
        assertThat(reading.caption()).isEqualTo("One.");
        time.pass(1.3);
        time.pass(1.3);
        assertThat(reading.caption()).isEqualTo("Three words here.");
        time.pass(1);
        assertThat(reading.caption()).isEqualTo("Three words here.");
        time.pass(0.3);
        assertThat(reading.caption()).isEmpty();
        assertThat(voice.said()).isEmpty();
    }

    @Test
    void aCaptionStandsForTwoAndAHalfWordsASecond() {
        assertThat(SilentVoice.seconds(new Utterance("a b c d e f g h i j", Locale.UK, false))).isEqualTo(4);
        assertThat(SilentVoice.seconds(new Utterance("a b c d e f g", Locale.UK, true))).isEqualTo(4);
    }

    @Test
    void leavingStopsAndClosingClosesTheVoice() {
        reading.toggle();
        reading.stop();
        assertThat(voice.isSpeaking()).isFalse();
        assertThat(markedOf(page)).isEmpty();
        narrator.close();
        assertThat(voice.isClosed()).isTrue();
    }

    @Test
    void aTextIsReadSentenceBySentence() {
        assertThat(Spoken.each("It can rest. Why? Nobody knows for sure.", Locale.UK, new Region())).map(Spoken::text)
                .containsExactly("It can rest.", "Why?", "Nobody knows for sure.");
    }

    private static Spoken one(String text) {
        return new Spoken(text, new Region());
    }

    private static List<String> markedOf(List<Spoken> sentences) {
        var read = PseudoClass.getPseudoClass("read");
        return sentences.stream().filter(one -> one.nodes().getFirst().getPseudoClassStates().contains(read))
                .map(Spoken::text).toList();
    }
}
