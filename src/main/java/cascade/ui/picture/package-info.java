/// The living picture as a node.
@NullMarked
package cascade.ui.picture;

import org.jspecify.annotations.NullMarked;
