/// The rooms that Cascade is used in, each as what may happen there; screens ask for that, never for the room's name.
///
/// Allowed imports: the JDK, JSpecify, `ui.theme`. Start at [cascade.ui.room.Room].
@NullMarked
package cascade.ui.room;

import org.jspecify.annotations.NullMarked;
