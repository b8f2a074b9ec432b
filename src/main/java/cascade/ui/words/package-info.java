/// Texts from lesson files as nodes, and the pop-overs that explain them: terms and evidence.
///
/// Allowed imports: the JDK, JavaFX, ControlsFX, JSpecify, `content`, `ui.theme`. Start at
/// [cascade.ui.words.Explainer].
@NullMarked
package cascade.ui.words;

import org.jspecify.annotations.NullMarked;
