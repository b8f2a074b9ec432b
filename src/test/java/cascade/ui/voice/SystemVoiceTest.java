package cascade.ui.voice;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.ui.voice.Voice.End;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Whatever a process that speaks does, reading goes on and nothing is left behind.
final class SystemVoiceTest {

    private static final Utterance FIVE = new Utterance("A cell lets go now.", Locale.UK, false);
    private static final double IN_TIME = 2;

    private final LaterDelay time = new LaterDelay();
    private final BlockingQueue<FakeProcess> started = new LinkedBlockingQueue<>();
    private final BlockingQueue<List<String>> commands = new LinkedBlockingQueue<>();
    private final BlockingQueue<Runnable> fx = new LinkedBlockingQueue<>();
    private final List<End> ends = new ArrayList<>();
    private SystemVoice voice = voice(Speaker.ESPEAK, this::start);

    private SystemVoice voice(Speaker speaker, Launcher launcher) {
        return new SystemVoice(new SystemVoices.Found(speaker, Path.of("/bin/speaker")), launcher, time, fx::add, time::nanos);
    }

    private Process start(List<String> command) {
        var process = new FakeProcess();
        commands.add(command);
        started.add(process);
        return process;
    }

    @AfterEach
    void closes() {
        voice.close();
    }

    @Test
    void aSentenceIsGivenToTheProcessAndItsEndIsTold() throws Exception {
        voice.speak(FIVE, ends::add);
        FakeProcess process = next();
        time.pass(IN_TIME);
        process.exits(0);
        told();
        assertThat(ends).containsExactly(End.SAID);
        assertThat(process.given()).isEqualTo("A cell lets go now.");
        assertThat(time.waiting()).isZero();
    }

    @Test
    void aVoiceThatHangsIsEndedAfterItsTimeAndReadingGoesOn() throws Exception {
        voice.speak(FIVE, ends::add);
        FakeProcess process = next();
        time.pass(SystemVoice.limit(FIVE) - 0.1);
        assertThat(ends).isEmpty();
        time.pass(0.2);
        assertThat(ends).containsExactly(End.SAID);
        assertThat(process.wasDestroyed()).isTrue();
        assertThat(voice.available()).isTrue();
        process.exits(0);
        told();
        assertThat(ends).hasSize(1);
    }

    @Test
    void twoFailuresInARowSilenceItAndOneDoesNot() throws Exception {
        fails();
        assertThat(ends).containsExactly(End.UNSAID);
        speaksWell();
        fails();
        assertThat(voice.available()).isTrue();
        fails();
        assertThat(voice.available()).isFalse();
        assertThat(ends).endsWith(End.UNSAID, End.UNSAID);
    }

    @Test
    void endingBeforeAnybodyCouldHearItIsAFailure() throws Exception {
        for (int i = 0; i < 2; i++) {
            voice.speak(FIVE, ends::add);
            FakeProcess process = next();
            time.pass(0.05);
            process.exits(0);
            told();
        }
        assertThat(ends).containsExactly(End.UNSAID, End.UNSAID);
        assertThat(voice.available()).isFalse();
    }

    @Test
    void aProgramThatCannotBeStartedIsAFailure() throws Exception {
        voice.close();
        voice = voice(Speaker.ESPEAK, _ -> {
            throw new IOException("no such program");
        });
        voice.speak(FIVE, ends::add);
        told();
        assertThat(ends).containsExactly(End.UNSAID);
    }

    @Test
    void stoppingEndsTheProcessAndTellsNothing() throws Exception {
        voice.speak(FIVE, ends::add);
        FakeProcess process = next();
        time.pass(IN_TIME);
        voice.stop();
        assertThat(process.wasDestroyed()).isTrue();
        process.exits(0);
        told();
        assertThat(ends).isEmpty();
        assertThat(time.waiting()).isZero();
    }

    @Test
    void closingLeavesNoProcessBehindEvenOneThatIsJustStarting() {
        voice.speak(FIVE, ends::add);
        voice.close();
        assertThat(started).allMatch(FakeProcess::wasDestroyed);
    }

    @Test
    void whereAnotherProcessSpeaksItIsToldToStop() throws Exception {
        voice.close();
        voice = voice(Speaker.SPEECH_DISPATCHER, this::start);
        voice.speak(FIVE, ends::add);
        next();
        commands.clear();
        voice.stop();
        assertThat(commands.poll(5, TimeUnit.SECONDS)).containsExactly("/bin/speaker", "-S");
    }

    @Test
    void theVoicesOfMacOsAreListedOnce() throws Exception {
        voice.close();
        voice = voice(Speaker.SAY, this::start);
        voice.speak(FIVE, ends::add);
        assertThat(commands.poll(5, TimeUnit.SECONDS)).containsExactly("/bin/speaker", "-v", "?");
        assertThat(commands.poll(5, TimeUnit.SECONDS)).containsExactly("/bin/speaker", "-f", "-");
        voice.speak(FIVE, ends::add);
        assertThat(commands.poll(5, TimeUnit.SECONDS)).containsExactly("/bin/speaker", "-f", "-");
    }

    private void fails() throws InterruptedException {
        voice.speak(FIVE, ends::add);
        FakeProcess process = next();
        time.pass(IN_TIME);
        process.exits(1);
        told();
    }

    private void speaksWell() throws InterruptedException {
        voice.speak(FIVE, ends::add);
        FakeProcess process = next();
        time.pass(IN_TIME);
        process.exits(0);
        told();
    }

    private FakeProcess next() throws InterruptedException {
        FakeProcess process = started.poll(5, TimeUnit.SECONDS);
        assertThat(process).isNotNull();
        process.awaitsWords();
        return process;
    }

    private void told() throws InterruptedException {
        Runnable news = fx.poll(5, TimeUnit.SECONDS);
        assertThat(news).isNotNull();
        news.run();
    }
}
