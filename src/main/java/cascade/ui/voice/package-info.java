/// Reading aloud: the system's own voice, a silent one where there is none, and what marks and shows the sentence read.
///
/// Processes are started here and nowhere else, always from a list of arguments and never through a shell. Allowed
/// imports: the JDK, JavaFX, JSpecify, `ui.theme`, `ui.shell`, `ui.words`. Start at [cascade.ui.voice.ReadToMe]; the
/// voices themselves are behind [cascade.ui.voice.Voice].
@NullMarked
package cascade.ui.voice;

import org.jspecify.annotations.NullMarked;
