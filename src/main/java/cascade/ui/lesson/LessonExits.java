package cascade.ui.lesson;

import cascade.ui.picture.Still;
import java.util.Optional;
import java.util.function.Supplier;

/// Where a lesson leads to, what it closes with, and who is told where the learner is.
///
/// @param home   opens home
/// @param quiz   opens the quiz that goes with the lesson, where there is one
/// @param calm   makes the quiet picture beside the closing words
/// @param memory remembers how the learner goes through the lesson
/// @param aside  what the learner can take with them; empty where nothing is taken along
public record LessonExits(Runnable home, Optional<Runnable> quiz, Supplier<Still> calm, Memory memory, Optional<Aside> aside) {}
