/// The card behind "Print or save": which paper, how large, and where to save it.
///
/// Allowed imports: the JDK, JavaFX, JSpecify, `paper` (sheets), `ui.theme`. Start at [cascade.ui.paper.PaperCard].
@NullMarked
package cascade.ui.paper;

import org.jspecify.annotations.NullMarked;
