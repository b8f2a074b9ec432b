package cascade.ui.lesson;

import cascade.lesson.Moment;
import cascade.lesson.Speed;
import cascade.ui.picture.Still;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Where a lesson leads to, what it closes with, and who is told where the learner is.
///
/// @param home   opens home
/// @param quiz   opens the quiz that goes with the lesson, where there is one
/// @param calm   makes the quiet picture beside the closing words
/// @param moment is told each moment that the learner comes to, also while the lesson plays
/// @param speed  is told the speed that the learner chose
/// @param detail is told whether the learner opened more detail, or closed it
public record LessonExits(Runnable home, Optional<Runnable> quiz, Supplier<Still> calm, Consumer<Moment> moment,
                          Consumer<Speed> speed, Consumer<Boolean> detail) {}
