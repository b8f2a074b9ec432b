package cascade;

import cascade.content.QuestionSet;
import cascade.lesson.Player;
import cascade.lesson.Presentation;
import cascade.quiz.Asking;
import cascade.ui.picture.SharedPicture;
import cascade.ui.presenter.AudienceWindow;
import cascade.ui.presenter.SpeakerParts;
import cascade.ui.presenter.SpeakerScreen;
import cascade.ui.shell.Screen;
import cascade.ui.shell.Shell;
import java.util.Optional;
import java.util.function.Supplier;

/// From where lessons are led in front of a class.
final class Lectern {

    private final AudienceWindow window;
    private final Outside outside;
    private final Supplier<SharedPicture> pictures;
    private final SpeakerParts parts;

    Lectern(AudienceWindow window, Outside outside, Supplier<SharedPicture> pictures, SpeakerParts parts) {
        this.window = window;
        this.outside = outside;
        this.pictures = pictures;
        this.parts = parts;
    }

    /// Takes what is typed in the class's window for the speaker's, also before a lesson opens and after it closes.
    void serve(Shell speakers) {
        window.serve(speakers);
    }

    /// Builds the speaker's screen of a lesson, each time for the same class at the same moment.
    ///
    /// It waits for the speaker to begin.
    ///
    /// @param quiz where questions to the class come from
    Supplier<Screen> lead(Player player, Optional<QuestionSet> quiz) {
        player.pause();
        var show = new Presentation(player, outside.clock()::millis);
        var asking = new Asking(quiz, outside.random());
        return () -> new SpeakerScreen(show, asking, pictures.get(), window, parts);
    }
}
