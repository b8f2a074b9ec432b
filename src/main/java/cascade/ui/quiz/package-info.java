/// The quiz screen: one question at a time, its reasons after the answer, and topics at the end; never a score.
///
/// Allowed imports: the JDK, JavaFX, JSpecify, `content`, `quiz`, `ui.theme`, `ui.shell`, `ui.words`, `ui.voice`.
/// Start at [cascade.ui.quiz.QuizScreen].
@NullMarked
package cascade.ui.quiz;

import org.jspecify.annotations.NullMarked;
