package cascade.ui.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How the programs of each system are asked to speak, whatever the words are.
final class SpeakerTest {

    private static final Path PROGRAM = Path.of("speaker").toAbsolutePath();
    private static final Locale SPANISH = Locale.of("es");

    @Test
    void macOsIsGivenAVoiceOnlyIfOneIsThere() {
        assertThat(Speaker.SAY.command(PROGRAM, said("Hello.", Locale.UK, false), Optional.empty()))
                .containsExactly(PROGRAM.toString(), "-f", "-");
        assertThat(Speaker.SAY.command(PROGRAM, said("Hello.", Locale.UK, true), Optional.of("Daniel")))
                .containsExactly(PROGRAM.toString(), "-v", "Daniel", "-r", "120", "-f", "-");
    }

    @Test
    void windowsIsAskedByAScriptWithoutAnyWordOfTheSentence() {
        List<String> command = Speaker.SAPI.command(PROGRAM, said("Hello.", SPANISH, true), Optional.empty());
        assertThat(command).startsWith(PROGRAM.toString(), "-NoLogo", "-NoProfile", "-NonInteractive", "-Command").hasSize(6);
        assertThat(command.getLast()).contains("es-MX").contains("$s.Rate = -3").doesNotContain("\"", "Hello");
    }

    @Test
    void speechDispatcherIsGivenTheSentenceBehindTheLastOption() {
        assertThat(Speaker.SPEECH_DISPATCHER.command(PROGRAM, said("-S now", Locale.UK, true), Optional.empty()))
                .containsExactly(PROGRAM.toString(), "-w", "-l", "en-GB", "-r", "-35", "--", "-S now");
        assertThat(Speaker.SPEECH_DISPATCHER.input(said("Hello.", Locale.UK, false))).isEmpty();
    }

    @Test
    void espeakReadsTheSentenceFromItsInput() {
        Utterance hola = said("Hola.", SPANISH, false);
        assertThat(Speaker.ESPEAK.command(PROGRAM, hola, Optional.empty()))
                .containsExactly(PROGRAM.toString(), "-v", "es-419", "-s", "160", "-b", "1", "--stdin");
        assertThat(Speaker.ESPEAK.input(hola)).isEqualTo("Hola.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"; rm -rf / #", "$(reboot)", "-f /etc/passwd", "--help", "a\n!-! STOP\nb", "`id`", "[[slnc 9000]]",
            "\u0001+9S", "'); exit #", "a | b > c & d"})
    void hostileWordsStayOneLineOfWords(String hostile) {
        Utterance said = said(hostile, Locale.UK, false);
        assertThat(said.text()).doesNotContain("\n", "[[", "\u0001");
        for (Speaker speaker : Speaker.values()) {
            List<String> command = speaker.command(PROGRAM, said, Optional.empty());
            List<String> harmless = speaker.command(PROGRAM, said("calm", Locale.UK, false), Optional.empty());
            assertThat(command).as(speaker.name()).hasSameSizeAs(harmless);
            if (speaker.input(said).isEmpty()) {
                assertThat(command.subList(command.size() - 2, command.size())).containsExactly("--", said.text());
            } else {
                assertThat(command).as(speaker.name()).isEqualTo(harmless);
                assertThat(speaker.input(said)).isEqualTo(said.text());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Speaker.class)
    void noProgramIsAShellThatReadsACommandLine(Speaker speaker) {
        assertThat(speaker.command(PROGRAM, said("Hello.", Locale.UK, false), Optional.empty()).getFirst())
                .isEqualTo(PROGRAM.toString());
        assertThat(speaker.program()).isNotIn("sh", "bash", "cmd.exe");
    }

    @Test
    void theBestVoiceOfMacOsIsBritishOrLatinAmerican() {
        String listed = """
                Alex                en_US    # Most people recognize me by my voice.
                Daniel (Enhanced)   en_GB    # Hello, my name is Daniel.
                Eddy (English (UK)) en_GB    # Hello! My name is Eddy.
                Mónica              es_ES    # Hola, me llamo Mónica.
                """;
        assertThat(SayVoices.best(listed, Locale.UK)).contains("Daniel (Enhanced)");
        assertThat(SayVoices.best(listed, SPANISH)).contains("Mónica");
        assertThat(SayVoices.best(listed, Locale.GERMANY)).isEmpty();
        assertThat(SayVoices.best("", Locale.UK)).isEmpty();
    }

    @Test
    void theProgramIsFoundInThePathAndSpeechDispatcherComesFirst(@TempDir Path folder) throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        String path = empty + File.pathSeparator + "." + File.pathSeparator + folder;
        assertThat(SystemVoices.find("Linux", path)).isEmpty();
        program(folder, "espeak-ng", true);
        program(folder, "spd-say", false);
        assertThat(SystemVoices.find("Linux", path).getFirst().program()).isEqualTo(folder.resolve("espeak-ng"));
        program(folder, "spd-say", true);
        assertThat(SystemVoices.find("Linux", path).getFirst().speaker()).isEqualTo(Speaker.SPEECH_DISPATCHER);
        assertThat(SystemVoices.find("Linux", path)).extracting(SystemVoices.Found::speaker)
                .containsExactly(Speaker.SPEECH_DISPATCHER, Speaker.ESPEAK);
        program(folder, "say", true);
        assertThat(SystemVoices.find("Mac OS X", path).getFirst().speaker()).isEqualTo(Speaker.SAY);
        program(folder, "powershell.exe", true);
        assertThat(SystemVoices.find("Windows 11", path).getFirst().speaker()).isEqualTo(Speaker.SAPI);
        assertThat(new SystemVoices("Linux", empty.toString()).get().silence()).isEqualTo("voice.none.linux");
    }

    private static void program(Path folder, String name, boolean runs) throws IOException {
        Path file = folder.resolve(name);
        Files.deleteIfExists(file);
        Files.createFile(file);
        assertThat(file.toFile().setExecutable(runs)).isTrue();
    }

    private static Utterance said(String text, Locale language, boolean slow) {
        return new Utterance(text, language, slow);
    }
}
