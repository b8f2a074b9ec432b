package cascade.ui.quiz;

import cascade.content.Question.StepRef;
import cascade.quiz.Quiz;
import java.util.function.Consumer;

/// Where a quiz leads to, and who is told what is known.
///
/// @param home     opens home
/// @param again    opens a step of a lesson; coming back leads to the same question
/// @param answered is told the run after each answer
public record QuizExits(Runnable home, Consumer<StepRef> again, Consumer<Quiz> answered) {}
