package cascade.ui.lesson;

import cascade.lesson.Moment;
import cascade.lesson.Speed;
import java.util.function.Consumer;

/// Who remembers how a learner goes through a lesson.
///
/// @param moment is told each moment that the learner comes to, also while the lesson plays
/// @param speed  is told the speed that the learner chose
/// @param detail is told whether the learner opened more detail, or closed it
public record Memory(Consumer<Moment> moment, Consumer<Speed> speed, Consumer<Boolean> detail) {}
