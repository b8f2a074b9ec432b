/// What keeps a kiosk in the hands of its staff: the PIN that opens it, its log, and the watchdog that restarts it.
///
/// Allowed imports: the JDK, JSpecify. Start at [cascade.staff.Doorkeeper].
@NullMarked
package cascade.staff;

import org.jspecify.annotations.NullMarked;
