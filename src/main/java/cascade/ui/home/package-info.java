/// The first screen: lessons, quizzes, where to carry on, and what was left out.
///
/// Allowed imports: the JDK, JavaFX, JSpecify, `content`, `ui.theme`, `ui.shell`. Start at
/// [cascade.ui.home.HomeScreen].
@NullMarked
package cascade.ui.home;

import org.jspecify.annotations.NullMarked;
