package cascade.ui.voice;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.ui.voice.SystemVoices.Found;
import cascade.ui.voice.Voice.End;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Where one program does not speak, the next one says the same sentence.
final class VoicesInTurnTest {

    private static final Utterance FIVE = new Utterance("A cell lets go now.", Locale.UK, false);
    private static final double IN_TIME = 2;
    private static final Found DISPATCHER = new Found(Speaker.SPEECH_DISPATCHER, Path.of("/bin/spd-say"));
    private static final Found ESPEAK = new Found(Speaker.ESPEAK, Path.of("/bin/espeak-ng"));

    private final LaterDelay time = new LaterDelay();
    private final BlockingQueue<FakeProcess> started = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> programs = new LinkedBlockingQueue<>();
    private final BlockingQueue<Runnable> fx = new LinkedBlockingQueue<>();
    private final List<End> ends = new ArrayList<>();
    private final SpeakerLine line = new SpeakerLine(List.of(DISPATCHER, ESPEAK));
    private final Voice voice = new VoicesInTurn(line, found -> new SystemVoice(found, this::start, time, fx::add, time::nanos));

    @TempDir
    private Path folder;

    private Process start(List<String> command) {
        programs.add(command.getFirst());
        var process = new FakeProcess();
        started.add(process);
        return process;
    }

    @AfterEach
    void closes() {
        voice.close();
    }

    @Test
    void theFirstFailureHasTheSameSentenceSaidByTheNext() throws Exception {
        voice.speak(FIVE, ends::add);
        ends(0, 1);
        assertThat(ends).as("it is still being said").isEmpty();
        assertThat(ends(IN_TIME, 0).given()).isEqualTo(FIVE.text());
        assertThat(ends).containsExactly(End.SAID);
        voice.speak(FIVE, ends::add);
        ends(IN_TIME, 0);
        assertThat(programs).containsExactly("/bin/spd-say", "/bin/espeak-ng", "/bin/espeak-ng");
    }

    @Test
    void whoeverComesNextIsReadToByTheOneThatSpoke() throws Exception {
        voice.speak(FIVE, ends::add);
        ends(0, 1);
        assertThat(line.first()).isEqualTo(ESPEAK);
    }

    @Test
    void oneThatHangsIsNotAskedAgain() throws Exception {
        voice.speak(FIVE, ends::add);
        FakeProcess hangs = started.poll(5, TimeUnit.SECONDS);
        time.pass(SystemVoice.limit(FIVE) + 1);
        assertThat(ends).containsExactly(End.SAID);
        assertThat(hangs.wasDestroyed()).isTrue();
        assertThat(line.first()).isEqualTo(ESPEAK);
    }

    @Test
    void whereAllFailNothingIsAskedAnyMoreAndThatIsSaidOnce() throws Exception {
        var narrator = new Narrator(voice, time, Locale.UK);
        for (int i = 0; i < 2; i++) {
            voice.speak(FIVE, ends::add);
            while (ends.size() <= i) {
                ends(0, 1);
            }
        }
        assertThat(ends).containsExactly(End.UNSAID, End.UNSAID);
        assertThat(voice.available()).isFalse();
        assertThat(programs).containsExactly("/bin/spd-say", "/bin/espeak-ng", "/bin/espeak-ng");
        assertThat(narrator.news()).contains("voice.failed");
        assertThat(narrator.news()).as("once").isEmpty();
    }

    @Test
    void stoppingEndsTheOneThatSpeaksNow() throws Exception {
        voice.speak(FIVE, ends::add);
        ends(0, 1);
        FakeProcess speaks = started.poll(5, TimeUnit.SECONDS);
        speaks.awaitsWords();
        voice.stop();
        assertThat(speaks.wasDestroyed()).isTrue();
        assertThat(ends).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aRealSpeechDispatcherWithoutItsServiceGivesWayToARealVoice() throws Exception {
        Path heard = folder.resolve("heard");
        program("spd-say", "echo 'Failed to connect to Speech Dispatcher' >&2; exit 1");
        program("espeak-ng", "cat > '" + heard + "'; sleep 0.5");
        var found = new SpeakerLine(SystemVoices.find("Linux", folder.toString()));
        try (var real = new VoicesInTurn(found, program -> new SystemVoice(program, Launcher::start, time, fx::add,
                System::nanoTime))) {
            real.speak(FIVE, ends::add);
            told();
            told();
        }
        assertThat(ends).containsExactly(End.SAID);
        assertThat(heard).hasContent(FIVE.text());
    }

    private void program(String name, String does) throws Exception {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + does + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    /// Lets the process that speaks now end after a while.
    private FakeProcess ends(double seconds, int code) throws InterruptedException {
        FakeProcess process = Optional.ofNullable(started.poll(5, TimeUnit.SECONDS)).orElseThrow();
        process.awaitsWords();
        time.pass(seconds);
        process.exits(code);
        told();
        return process;
    }

    private void told() throws InterruptedException {
        Optional.ofNullable(fx.poll(10, TimeUnit.SECONDS)).orElseThrow().run();
    }
}
