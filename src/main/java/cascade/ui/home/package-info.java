/// The first screen: lessons, quizzes, where to carry on, what was left out, and what is remembered.
///
/// Allowed imports: the JDK, JavaFX, JSpecify, `content`, `progress`, `ui.theme`, `ui.shell`. Start at
/// [cascade.ui.home.HomeScreen].
@NullMarked
package cascade.ui.home;

import org.jspecify.annotations.NullMarked;
