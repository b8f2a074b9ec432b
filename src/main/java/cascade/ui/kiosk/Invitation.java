package cascade.ui.kiosk;

import cascade.content.Language;
import cascade.content.Scene;
import cascade.picture.Rendering;
import cascade.ui.theme.Messages;
import java.util.List;
import java.util.Optional;

/// What a kiosk shows while nobody is there, in one language.
///
/// @param slides    one after another, then again; never empty
/// @param ways      the languages to choose from
/// @param language  the one of these words
public record Invitation(List<Slide> slides, List<Way> ways, Language language, Messages text,
                         Rendering rendering) {

    public Invitation {
        slides = List.copyOf(slides);
        ways = List.copyOf(ways);
    }

    /// A language to begin in.
    ///
    /// @param aloud what “Read to me” is called in it; empty where nothing can be heard
    public record Way(Language language, Optional<String> aloud) {}

    /// A picture and its sentence.
    ///
    /// @param lesson   the id of the lesson it invites to
    /// @param sentence what the picture shows
    /// @param minutes  that the lesson takes
    public record Slide(String lesson, String sentence, int minutes, Scene scene) {}
}
