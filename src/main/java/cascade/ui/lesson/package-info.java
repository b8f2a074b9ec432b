/// The lesson screen: the picture, the words of the step, and the time line below.
///
/// Allowed imports: the JDK, JavaFX, JSpecify, `content`, `lesson`, `ui.theme`, `ui.shell`, `ui.words`, `ui.voice`, `ui.picture`.
/// Start at [cascade.ui.lesson.LessonScreen].
@NullMarked
package cascade.ui.lesson;

import org.jspecify.annotations.NullMarked;
