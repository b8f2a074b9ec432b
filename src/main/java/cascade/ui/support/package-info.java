/// What stands behind "I feel worried".
///
/// Allowed imports: the JDK, JavaFX, JSpecify, `content`, `ui.theme`, `ui.shell`, `ui.words`. Start at
/// [cascade.ui.support.SupportScreen].
@NullMarked
package cascade.ui.support;

import org.jspecify.annotations.NullMarked;
