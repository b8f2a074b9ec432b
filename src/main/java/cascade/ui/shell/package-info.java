/// The one window: its header, the way between screens, and what is said when something fails.
///
/// Screens know the shell only by [cascade.ui.shell.Screen]; the shell knows no screen. Allowed imports: the JDK,
/// JavaFX, ControlsFX, JSpecify, `ui.theme`. Start at [cascade.ui.shell.Shell].
@NullMarked
package cascade.ui.shell;

import org.jspecify.annotations.NullMarked;
