/// The commands that need no window, such as `check`. Each prints to a writer it is given and answers an exit code.
///
/// Allowed imports: the JDK, JSpecify and every package of the program but `ui`. Start at [cascade.tools.Check].
@NullMarked
package cascade.tools;

import org.jspecify.annotations.NullMarked;
