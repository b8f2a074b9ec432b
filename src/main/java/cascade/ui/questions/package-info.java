/// Questions for the care team on the screen: the card that keeps one from a step, and the list that orders them,
/// changes them and takes them to paper.
///
/// Allowed imports: the JDK, JavaFX, JSpecify, `questions`, `ui.theme`, `ui.shell`, `ui.words`.
/// Start at [cascade.ui.questions.QuestionsScreen].
@NullMarked
package cascade.ui.questions;

import org.jspecify.annotations.NullMarked;
