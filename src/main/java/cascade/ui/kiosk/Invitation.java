package cascade.ui.kiosk;

import cascade.content.Language;
import cascade.content.Scene;
import cascade.picture.Rendering;
import cascade.ui.theme.Messages;
import java.util.List;

/// What a kiosk shows while nobody is there, in one language.
///
/// @param slides    one after another, then again; never empty
/// @param languages to choose from
/// @param language  the one of these words
public record Invitation(List<Slide> slides, List<Language> languages, Language language, Messages text,
                         Rendering rendering) {

    public Invitation {
        slides = List.copyOf(slides);
        languages = List.copyOf(languages);
    }

    /// A picture and its sentence.
    ///
    /// @param lesson   the id of the lesson it invites to
    /// @param sentence what the picture shows
    /// @param minutes  that the lesson takes
    public record Slide(String lesson, String sentence, int minutes, Scene scene) {}
}
