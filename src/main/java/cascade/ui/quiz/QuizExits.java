package cascade.ui.quiz;

import cascade.content.Question.StepRef;
import cascade.quiz.Quiz;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;

/// Where a quiz leads to, and who is told what is known.
///
/// @param home     opens home
/// @param again    opens a step of a lesson; coming back leads to the same question
/// @param answered is told the run after each answer
/// @param paper    opens, beside a node, the card that prints the quiz; empty where nothing can be printed
public record QuizExits(Runnable home, Consumer<StepRef> again, Consumer<Quiz> answered,
                        Optional<Consumer<Node>> paper) {}
