/// All terms with their meanings, and where lessons use them. Entry: [cascade.ui.glossary.GlossaryScreen].
///
/// Allowed imports: `content`, `ui.shell`, `ui.theme`, JavaFX, the JDK, JSpecify.
@NullMarked
package cascade.ui.glossary;

import org.jspecify.annotations.NullMarked;
