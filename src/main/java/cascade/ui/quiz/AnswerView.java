package cascade.ui.quiz;

import cascade.ui.words.Spoken;
import java.util.List;
import javafx.scene.Node;

/// The controls with which a question is answered.
sealed interface AnswerView permits ChoiceView, OrderView, MatchView {

    Node node();

    /// Chooses the part with this number, counted from 0 as shown; a number that is not there does nothing.
    void pick(int number);

    /// Its parts as they are read aloud, each with its letter or place.
    List<Spoken> spoken();
}
