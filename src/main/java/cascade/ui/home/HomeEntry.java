package cascade.ui.home;

import java.util.Optional;

/// Something to open from home.
///
/// @param id      of the lesson or the quiz
/// @param kind    says what it is, in words: "Lesson", "Quiz"
/// @param title   as its card shows it
/// @param summary one sentence
/// @param minutes about how long it takes
/// @param seen    how much was seen so far, 0 to 1
/// @param begun   where it goes on; empty where it begins at its beginning
/// @param open    opens it, where it goes on
public record HomeEntry(String id, String kind, String title, String summary, int minutes, double seen,
                        Optional<Begun> begun, Runnable open) {

    public boolean finished() {
        return seen >= 1;
    }

    /// Whether there is something to show of how far it was seen.
    public boolean started() {
        return seen > 0;
    }
}
