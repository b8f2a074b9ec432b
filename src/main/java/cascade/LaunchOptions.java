package cascade;

import cascade.content.Language;
import cascade.ui.room.Room;
import java.lang.module.ModuleDescriptor;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/// The command line, read into a value: what to do, or what to say. Prints nothing and looks at no file.
///
/// The flags themselves are in [OpenFlags], [CheckFlags], [TourFlags], [PrintFlags], [BenchFlags],
/// [SoakFlags] and [PinFlags].
public final class LaunchOptions {

    /// Exit code where all is well.
    public static final int ALL_WELL = 0;
    /// Exit code where the command line is wrong.
    public static final int BAD_COMMAND_LINE = 2;

    private LaunchOptions() {}

    /// Reads the command line.
    public static Launch parse(String... args) {
        try {
            return launch(reader().parseArgs(args));
        } catch (CommandLine.ParameterException e) {
            return refuse(LaunchFaults.sentence(e));
        } catch (Refused e) {
            return refuse(e.sentence);
        }
    }

    private static CommandLine reader() {
        return new CommandLine(new OpenFlags())
                .addSubcommand(new CheckFlags())
                .addSubcommand(new TourFlags())
                .addSubcommand(new PrintFlags())
                .addSubcommand(new BenchFlags())
                .addSubcommand(new SoakFlags())
                .addSubcommand(new PinFlags())
                .registerConverter(Size.class, written -> Size.parse(written)
                        .orElseThrow(() -> new TypeConversionException("not a size")))
                .registerConverter(Language.class, LaunchOptions::language)
                .registerConverter(Room.class, written -> Room.named(written)
                        .orElseThrow(() -> new TypeConversionException("not a room")))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false);
    }

    private static Language language(String written) {
        return Language.known(written).orElseThrow(() -> new TypeConversionException("not a language"));
    }

    private static Launch launch(ParseResult all) {
        ParseResult asked = all.hasSubcommand() ? all.subcommand() : all;
        CommandSpec command = asked.commandSpec();
        if (all.isUsageHelpRequested() || asked.isUsageHelpRequested()) {
            return say(command.commandLine().getUsageMessage(Ansi.OFF).stripTrailing());
        }
        if (all.isVersionHelpRequested()) {
            return say("Cascade " + version());
        }
        if (all.hasSubcommand() && !all.matchedOptions().isEmpty()) {
            String option = all.matchedOptions().getFirst().longestName();
            throw new Refused(LaunchFaults.misplaced(option, command.name()));
        }
        for (OptionSpec option : asked.matchedOptions()) {
            refuseFlagAsValue(option);
        }
        return new Launch.Run(((Flags) command.userObject()).command());
    }

    /// After a forgotten value, the next flag would be taken for it, and a folder of that name be made.
    private static void refuseFlagAsValue(OptionSpec option) {
        for (String value : option.originalStringValues()) {
            if (value.startsWith("--")) {
                throw new Refused(LaunchFaults.wrongValue(option.longestName(), value));
            }
        }
    }

    private static Launch say(String text) {
        return new Launch.Say(text, ALL_WELL);
    }

    private static Launch refuse(String sentence) {
        return new Launch.Say("cascade: " + sentence, BAD_COMMAND_LINE);
    }

    /// The build writes the version into the module.
    private static String version() {
        return Optional.ofNullable(LaunchOptions.class.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion)
                .orElse("(development)");
    }

    /// The flags of a command, once they are filled in.
    interface Flags {

        /// What they ask for.
        ///
        /// @throws Refused when the flags do not go together
        Command command();
    }

    /// A command line that picocli reads, but that makes no sense.
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final String sentence;

        /// @param sentence what is wrong, where, and how to mend it
        Refused(String sentence) {
            super(sentence);
            this.sentence = sentence;
        }
    }
}
