package cascade;

import cascade.Command.Appearance;
import cascade.Command.AtScene;
import cascade.Command.InLesson;
import cascade.Command.Place;
import cascade.Command.Venue;
import cascade.content.Language;
import cascade.picture.Motion;
import cascade.picture.scene.Repertoire;
import cascade.ui.room.Room;
import cascade.ui.theme.ColourScheme;
import cascade.ui.theme.Messages;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The flags of the program without a command: it opens the window.
@CommandLine.Command(name = "cascade", separator = " ", sortOptions = false, abbreviateSynopsis = true,
        description = "Teaches how cancer spreads and why it can come back. Without a command, it opens its window.",
        optionListHeading = "%nOptions:%n", commandListHeading = "%nCommands:%n", footerHeading = "%nExamples:%n",
        footer = {"  cascade --lesson journey --step landing", "  cascade check my-lessons", "  cascade tour pictures",
                "  cascade print handouts --large"})
final class OpenFlags implements LaunchOptions.Flags {

    private static final double LEAST_INCHES = 5;
    private static final double MOST_INCHES = 200;

    @Option(names = "--lessons", paramLabel = "DIR", description = "Add the lessons and quizzes of this folder.")
    private @Nullable Path lessons;

    @Option(names = "--data", paramLabel = "DIR", description = "Keep progress in this folder, not the usual one.")
    private @Nullable Path data;

    @Option(names = "--lesson", paramLabel = "ID", description = "Begin in this lesson, such as journey.")
    private @Nullable String lesson;

    @Option(names = "--step", paramLabel = "ID", description = "Begin at this step of the lesson, such as landing.")
    private @Nullable String step;

    @Option(names = "--scene", paramLabel = "NAME", description = "Begin with this scene, such as land, by itself.")
    private @Nullable String scene;

    @Option(names = "--mode", paramLabel = "ROOM",
            description = "For home; as a kiosk for a waiting room: full screen, locked, and nothing is kept; or"
                    + " as a presenter for a class, which has a window of its own.")
    private Room mode = Room.HOME;

    @Option(names = "--inches", paramLabel = "N", description = "The true diagonal of a kiosk's screen, 5 to 200, so"
            + " that what can be touched is 20 mm large; usually as the computer says.")
    private @Nullable Double inches;

    @Option(names = "--size", paramLabel = "WxH",
            description = "Size of the window, from 320x240 to 7680x4320; usually 1280x800.")
    private Size size = Size.USUAL;

    @Option(names = "--motion", paramLabel = "MODE",
            description = "Show pictures in full motion, or reduced to stills that melt into one another; usually as"
                    + " chosen last, or as the computer has it.")
    private @Nullable Motion motion;

    @Option(names = "--strings", paramLabel = "MODE", description = "Show texts plain, double (each text twice), long"
            + " (longer words), rtl (from right to left) or xss (among marks). All but plain try how layouts bear it.")
    private Messages.@Nullable Mode strings;

    @Option(names = "--stress", description = "Let double, long, rtl and xss be chosen as languages in the settings.")
    private boolean stress;

    @Option(names = "--palette", paramLabel = "NAME",
            description = "Colours: day, night, projector or contrast; usually those chosen last, or the computer's; in a"
                    + " kiosk night.")
    private @Nullable ColourScheme palette;

    @Option(names = "--language", paramLabel = "TAG", description = "Language: en or es; usually the one chosen last, or the computer's.")
    private @Nullable Language language;

    @Option(names = "--version", versionHelp = true, description = "Say which version this is.")
    @SuppressWarnings("unused") // picocli asks for it by itself
    private boolean version;

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, description = "Say this.")
    @SuppressWarnings("unused") // picocli asks for it by itself
    private boolean help;

    @Override
    public Command command() {
        if (lesson == null && step != null) {
            throw new LaunchOptions.Refused("--step \"" + step
                    + "\" names no lesson: add the lesson it is in, such as --lesson journey --step " + step + ".");
        }
        if (scene != null && !Repertoire.plans().containsKey(scene)) {
            throw new LaunchOptions.Refused("--scene \"" + scene + "\" is not known. There are "
                    + String.join(", ", Repertoire.plans().keySet()) + ".");
        }
        if (lesson != null && scene != null) {
            throw new LaunchOptions.Refused("--scene \"" + scene
                    + "\" and --lesson \"" + lesson + "\" both say where to begin: leave one of them out.");
        }
        if (inches != null && !(inches >= LEAST_INCHES && inches <= MOST_INCHES)) {
            throw new LaunchOptions.Refused(LaunchFaults.wrongValue("--inches", inches.toString()));
        }
        return new Command.Open(Optional.ofNullable(lessons), Optional.ofNullable(data), place(),
                new Appearance(size, Optional.ofNullable(strings), Optional.ofNullable(palette),
                        Optional.ofNullable(motion), Optional.ofNullable(language)),
                stress || strings != null, new Venue(mode,
                inches == null ? OptionalDouble.empty() : OptionalDouble.of(inches)));
    }

    private Optional<Place> place() {
        if (scene != null) {
            return Optional.of(new AtScene(scene));
        }
        return Optional.ofNullable(lesson).map(id -> new InLesson(id, Optional.ofNullable(step)));
    }
}
