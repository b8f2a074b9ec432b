package cascade.ui.lesson;

import cascade.lesson.Moment;
import java.util.Optional;
import java.util.function.Consumer;

/// Where a lesson leads to, and who is told where the learner is.
///
/// @param home   opens home
/// @param quiz   opens the quiz that goes with the lesson, where there is one
/// @param moment is told the moment at each new step and on leaving
public record LessonExits(Runnable home, Optional<Runnable> quiz, Consumer<Moment> moment) {}
