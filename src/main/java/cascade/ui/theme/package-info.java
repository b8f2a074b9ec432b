/// How the program looks and speaks: fonts, stylesheets, text size and the bundle of visible strings.
///
/// Allowed imports: the JDK, JavaFX, AtlantaFX, ControlsFX, JSpecify. Start at [cascade.ui.theme.Theme].
@NullMarked
package cascade.ui.theme;

import org.jspecify.annotations.NullMarked;
