/// The scenes as pictures: one painter for each world in `simulation.scene`, and the list of them all.
///
/// A painter puts together what `picture` offers: grounds, fibres, cells and sprites. Start at
/// [cascade.picture.scene.Repertoire].
///
/// Allowed imports: `picture`, `simulation`, `simulation.scene`, `content`, the JDK and JSpecify.
@NullMarked
package cascade.picture.scene;

import org.jspecify.annotations.NullMarked;
