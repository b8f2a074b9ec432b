/// What helps an educator to teach a lesson. Entry: [cascade.ui.teaching.TeachingScreen].
///
/// Allowed imports: `content`, `ui.shell`, `ui.theme`, JavaFX, the JDK, JSpecify.
@NullMarked
package cascade.ui.teaching;

import org.jspecify.annotations.NullMarked;
