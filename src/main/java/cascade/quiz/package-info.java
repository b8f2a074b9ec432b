/// Asking, answering and grading: what the learner chose, what is so, and why.
///
/// A quiz never scores. It grades each answer part by part, each part with its reason, and ends on what is known well
/// and what is worth another look. Start at [cascade.quiz.Quiz].
///
/// Allowed imports: the JDK without files, clocks and threads; JSpecify; `cascade.content`.
@NullMarked
package cascade.quiz;

import org.jspecify.annotations.NullMarked;
