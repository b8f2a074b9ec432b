/// Where the learner is in a lesson, and which words belong there.
///
/// A [cascade.lesson.Moment] says it all: picture, voice, text and page are computed from it. The player moves from
/// moment to moment when it is told how much time has passed; it has no clock of its own.
/// Start at [cascade.lesson.Player].
///
/// Allowed imports: the JDK without files, clocks and threads; JSpecify; `cascade.content`.
@NullMarked
package cascade.lesson;

import org.jspecify.annotations.NullMarked;
