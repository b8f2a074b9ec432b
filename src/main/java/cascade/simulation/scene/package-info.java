/// The scenes: each a world with its own tissue and rules.
///
/// Every scene says where its numbers come from (`N-…` and `F-…` of the fact base) and how fast its time runs.
/// Allowed imports: `simulation`, the JDK and JSpecify.
@NullMarked
package cascade.simulation.scene;

import org.jspecify.annotations.NullMarked;
