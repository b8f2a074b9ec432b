/// The entry: the command line, and the wiring that builds everything else.
///
/// This package may know every other; none may know it. `LaunchOptions` turns the command line into a
/// [cascade.Command]; only `Wiring` builds services. Start at [cascade.Cascade].
///
/// Allowed imports: the JDK, JSpecify, picocli, JavaFX for launching, and every package of the program.
@NullMarked
package cascade;

import org.jspecify.annotations.NullMarked;
