package cascade.ui.voice;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A program that can speak, and how it is asked to.
///
/// A sentence is data: it goes in through standard input, or, where a program has no safe way for that, as one argument
/// behind `--`, after which nothing is taken for an option. No shell ever sees it.
enum Speaker {
    /// macOS.
    SAY("say") {
        @Override
        List<String> command(Path program, Utterance said, Optional<String> voice) {
            var command = new ArrayList<>(List.of(program.toString()));
            voice.ifPresent(name -> command.addAll(List.of("-v", name)));
            if (said.slow()) {
                command.addAll(List.of("-r", SLOW_WORDS_A_MINUTE));
            }
            command.addAll(List.of("-f", "-"));
            return command;
        }

        @Override
        List<String> voices(Path program) {
            return List.of(program.toString(), "-v", "?");
        }
    },
    /// Windows: its speech interface, SAPI, by way of PowerShell. The script holds no words of ours and no quotation
    /// marks, because Windows hands arguments over as one line.
    SAPI("powershell.exe") {
        @Override
        List<String> command(Path program, Utterance said, Optional<String> voice) {
            String culture = Tongue.of(said.language()).culture();
            return List.of(program.toString(), "-NoLogo", "-NoProfile", "-NonInteractive", "-Command",
                    "Add-Type -AssemblyName System.Speech; "
                    + "$s = New-Object System.Speech.Synthesis.SpeechSynthesizer; "
                    + "try { $s.SelectVoiceByHints('NotSet', 'NotSet', 0, [Globalization.CultureInfo]'" + culture
                    + "') } catch { }; $s.Rate = " + (said.slow() ? SLOW_RATE : 0) + "; "
                    + "$r = New-Object IO.StreamReader([Console]::OpenStandardInput(), [Text.Encoding]::UTF8); "
                    + "$s.Speak($r.ReadToEnd())");
        }
    },
    /// Linux: the voice that its user has set up for the whole system. In pipe mode it would obey lines that begin with
    /// `!-!`, so the sentence is an argument.
    SPEECH_DISPATCHER("spd-say") {
        @Override
        List<String> command(Path program, Utterance said, Optional<String> voice) {
            var command = new ArrayList<>(List.of(program.toString(), "-w", "-l",
                    Tongue.of(said.language()).dispatched()));
            if (said.slow()) {
                command.addAll(List.of("-r", SLOW_PER_CENT));
            }
            command.addAll(List.of("--", said.text()));
            return command;
        }

        @Override
        String input(Utterance said) {
            return "";
        }

        @Override
        List<String> hush(Path program) {
            return List.of(program.toString(), "-S");
        }
    },
    /// Linux without speech-dispatcher.
    ESPEAK("espeak-ng") {
        @Override
        List<String> command(Path program, Utterance said, Optional<String> voice) {
            return List.of(program.toString(), "-v", Tongue.of(said.language()).espeak(), "-s",
                    said.slow() ? SLOW_WORDS_A_MINUTE : WORDS_A_MINUTE, "-b", UTF_8, "--stdin");
        }
    };

    private static final String WORDS_A_MINUTE = "160";
    private static final String SLOW_WORDS_A_MINUTE = "120";
    /// Of the range from -100 to 100 around the user's own rate.
    private static final String SLOW_PER_CENT = "-35";
    /// Of the range from -10 to 10.
    private static final int SLOW_RATE = -3;
    /// What eSpeak calls this encoding.
    private static final String UTF_8 = "1";

    private final String program;

    Speaker(String program) {
        this.program = program;
    }

    /// What its file is called.
    String program() {
        return program;
    }

    /// The program and its arguments.
    ///
    /// @param voice the name of an installed voice, where one was found by [#voices]
    abstract List<String> command(Path program, Utterance said, Optional<String> voice);

    /// What it is given on standard input.
    String input(Utterance said) {
        return said.text();
    }

    /// Lists its voices; empty where a language is all it needs.
    List<String> voices(Path program) {
        return List.of();
    }

    /// Ends what it has handed to another process; empty where it speaks by itself.
    List<String> hush(Path program) {
        return List.of();
    }

    /// Those of a system, the best first.
    ///
    /// @param os as in the system property `os.name`
    static List<Speaker> of(String os) {
        String name = os.toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? List.of(SAY) : name.startsWith("windows") ? List.of(SAPI)
                : List.of(SPEECH_DISPATCHER, ESPEAK);
    }
}
