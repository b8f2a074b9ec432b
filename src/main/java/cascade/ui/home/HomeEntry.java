package cascade.ui.home;

/// Something to open from home.
///
/// @param id      of the lesson or the quiz
/// @param kind    says what it is, in words: "Lesson", "Quiz"
/// @param title   as its card shows it
/// @param summary one sentence
/// @param minutes about how long it takes
/// @param seen    how much was seen so far, 0 to 1
/// @param open    opens it
public record HomeEntry(String id, String kind, String title, String summary, int minutes, double seen,
                        Runnable open) {

    public boolean finished() {
        return seen >= 1;
    }

    public boolean begun() {
        return seen > 0;
    }
}
