package cascade;

import cascade.content.Language;
import cascade.paper.Sheet;
import cascade.picture.Motion;
import cascade.progress.Settings;
import cascade.progress.json.DataFolder;
import cascade.ui.room.Room;
import cascade.ui.theme.ColourScheme;
import cascade.ui.theme.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What the program was started to do.
public sealed interface Command {

    /// Open the window.
    ///
    /// @param lessons a folder with lesson files of one's own, beside those that came with the program
    /// @param data    the folder for progress in place of the usual one
    /// @param place   where to begin in place of home
    /// @param look    how it looks
    /// @param stress  whether languages that put layouts under stress can be chosen
    /// @param venue   where it is used, and on what
    record Open(Optional<Path> lessons, Optional<Path> data, Optional<Place> place, Appearance look, boolean stress,
                Venue venue) implements Command {

        /// The folder for what is kept.
        Path folder() {
            return Command.folder(data);
        }
    }

    /// Where the program is used.
    ///
    /// @param room   what may happen there
    /// @param inches the true diagonal of the screen; empty where the computer knows it
    record Venue(Room room, OptionalDouble inches) {

        static final Venue HOME = new Venue(Room.HOME, OptionalDouble.empty());
    }

    /// Set the PIN with which staff leave a kiosk.
    ///
    /// @param data the folder for it in place of the usual one
    record SetPin(Optional<Path> data) implements Command {}

    /// The folder that was asked for, else the usual one.
    static Path folder(Optional<Path> asked) {
        return asked.orElseGet(() -> DataFolder.of(System.getenv(), System.getProperty("os.name"),
                Path.of(System.getProperty("user.home"))));
    }

    /// Check files and folders, and say what is wrong with them.
    record CheckFiles(List<Path> paths) implements Command {
        public CheckFiles {
            paths = List.copyOf(paths);
        }
    }

    /// Check how plain texts read.
    record CheckTexts(List<Path> paths, Language language) implements Command {
        public CheckTexts {
            paths = List.copyOf(paths);
        }
    }

    /// Visit every screen and leave a picture of each in a folder.
    ///
    /// @param lesson the only lesson to visit; empty for all
    record Tour(Path folder, Appearance look, Optional<String> lesson) implements Command {}

    /// Print lessons, quizzes and the glossary as PDF.
    ///
    /// @param lesson  the only lesson to print, with its quiz; empty for everything
    /// @param lessons a folder with lesson files of one's own, beside those that came with the program
    record PrintFiles(Path folder, Optional<String> lesson, Optional<Path> lessons, Sheet sheet, Language language)
            implements Command {}

    /// Measure how fast scenes are computed and drawn.
    ///
    /// @param json    whether the outcome is for a program to read
    /// @param seconds for each scene, 1 to 600
    /// @param scene   the only scene to measure; empty for all
    /// @param palette the colours of the picture
    record Bench(boolean json, int seconds, Optional<String> scene, ColourScheme palette) implements Command {}

    /// Press at random for a long time.
    ///
    /// @param minutes how long, 1 or more
    /// @param room    where
    /// @param seed    of what is pressed
    record Soak(int minutes, Room room, long seed) implements Command {}

    /// How things are to look in this run. What is empty is as it was chosen last, or as the computer has it.
    ///
    /// @param size     of the window's content, or of pictures of it
    /// @param strings  how texts are shown
    /// @param palette  the colours of pictures and controls
    /// @param motion   how much pictures move
    /// @param language in which everything is read
    record Appearance(Size size, Optional<Messages.Mode> strings, Optional<ColourScheme> palette,
                      Optional<Motion> motion, Optional<Language> language) {

        static final Appearance USUAL =
                new Appearance(Size.USUAL, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        /// These settings, but as this run wants them.
        Settings over(Settings kept) {
            Settings coloured = palette.map(Looks::name).map(kept::coloured).orElse(kept);
            return motion.map(Looks::name).map(coloured::moving).orElse(coloured);
        }

        /// What this run is read in.
        ///
        /// @param chosen   the tag of what was chosen last; empty where nothing was
        /// @param computer the tag of the computer's language
        Tongue tongue(String chosen, String computer) {
            Tongue kept = language.map(Tongue::plain).or(() -> Tongue.known(chosen))
                    .or(() -> Language.known(computer).map(Tongue::plain)).orElse(Tongue.plain(Language.ENGLISH));
            return strings.map(mode -> new Tongue(kept.language(), mode)).orElse(kept);
        }
    }

    /// A place to begin at.
    sealed interface Place {}

    /// A place in the lessons.
    ///
    /// @param lesson a lesson's id
    /// @param step   a step's id; empty for the beginning
    record InLesson(String lesson, Optional<String> step) implements Place {}

    /// A scene of the simulation, with the words of the step that shows it.
    record AtScene(String scene) implements Place {}
}
