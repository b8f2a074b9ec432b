/// A screen in a waiting room: pictures that invite, one visitor after another, and a window that only staff can leave.
///
/// It knows no lesson screen: what a visitor sees is built by a [cascade.ui.kiosk.Front]. Allowed imports: the JDK,
/// JavaFX, JSpecify, `content`, `picture`, `simulation`, `staff`, `ui.picture`, `ui.room`, `ui.shell`,
/// `ui.theme`, `ui.voice`. Start
/// at [cascade.ui.kiosk.Kiosk].
@NullMarked
package cascade.ui.kiosk;

import org.jspecify.annotations.NullMarked;
