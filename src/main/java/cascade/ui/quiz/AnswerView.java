package cascade.ui.quiz;

import javafx.scene.Node;

/// The controls with which a question is answered.
sealed interface AnswerView permits ChoiceView, OrderView, MatchView {

    Node node();

    /// Chooses the part with this number, counted from 0 as shown; a number that is not there does nothing.
    void pick(int number);
}
