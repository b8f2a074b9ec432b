package cascade.ui.kiosk;

import cascade.content.Language;

/// Receives a visitor: builds everything that they see, anew each time, so that nothing of the one before is in it.
public interface Front {

    /// What invites to learn, in a language.
    Invitation invitation(Language language);

    /// Opens the program for a visitor.
    ///
    /// @param begin where they begin
    Visit receive(Language language, Beginning begin);

    /// Where a visit begins.
    sealed interface Beginning {}

    /// All there is to choose from.
    record AtHome() implements Beginning {}

    /// The lesson that a picture invited to, from its first step.
    ///
    /// @param lesson a lesson's id
    /// @param aloud  whether everything is read aloud from the start
    record AtLesson(String lesson, boolean aloud) implements Beginning {}
}
