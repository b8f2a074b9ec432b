package cascade.ui.questions;

import cascade.questions.CareQuestion;

/// What can be done with a question of the list.
interface Deeds {

    /// Moves it nearer to the beginning, or to the end.
    void move(CareQuestion question, int by);

    /// Opens its words for other ones.
    void open(CareQuestion question);

    /// Keeps other words in place of its own.
    ///
    /// @return why they are not kept; empty where they are
    String change(CareQuestion question, String words);

    /// Leaves its words as they are.
    void leave(CareQuestion question);

    void remove(CareQuestion question);
}
