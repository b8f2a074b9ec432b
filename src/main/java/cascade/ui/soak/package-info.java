/// Somebody who presses at random for a long time, and what is seen meanwhile.
@NullMarked
package cascade.ui.soak;

import org.jspecify.annotations.NullMarked;
