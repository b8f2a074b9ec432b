package cascade;

import cascade.Command.Appearance;
import cascade.content.Language;
import cascade.picture.Motion;
import cascade.ui.theme.ColourScheme;
import cascade.ui.theme.Messages;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The flags of the command `tour`.
@CommandLine.Command(name = "tour", separator = " ", description = "Leaves a picture of every screen in a folder.")
final class TourFlags implements LaunchOptions.Flags {

    @Parameters(paramLabel = "DIR", description = "The folder for the pictures; it is made where needed.")
    private Path folder = Path.of("");

    @Option(names = "--size", paramLabel = "WxH",
            description = "Size of the pictures, from 320x240 to 7680x4320; usually 1280x800.")
    private Size size = Size.USUAL;

    @Option(names = "--palette", paramLabel = "NAME",
            description = "Colours: day, night, projector or contrast; usually day.")
    private ColourScheme palette = ColourScheme.DAY;

    @Option(names = "--language", paramLabel = "TAG", description = "Language: en or es; usually en.")
    private Language language = Language.ENGLISH;

    @Option(names = "--strings", paramLabel = "MODE",
            description = "Texts plain, double, long, rtl or xss; usually plain.")
    private Messages.Mode strings = Messages.Mode.PLAIN;

    @Option(names = "--lesson", paramLabel = "ID", description = "Visit only this lesson, such as journey.")
    private @Nullable String lesson;

    @Override
    public Command command() {
        return new Command.Tour(folder, new Appearance(size, Optional.of(strings), Optional.of(palette),
                Optional.of(Motion.FULL), Optional.of(language)), Optional.ofNullable(lesson));
    }
}
