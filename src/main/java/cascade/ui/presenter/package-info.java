/// In front of a class: the speaker's screen, the audience's window, pointing, and questions to the class.
///
/// Allowed imports: the JDK, JavaFX, JSpecify, `content`, `lesson`, `progress`, `quiz`, `ui.theme`, `ui.shell`,
/// `ui.lesson`, `ui.picture`. Start at [cascade.ui.presenter.SpeakerScreen].
@NullMarked
package cascade.ui.presenter;

import org.jspecify.annotations.NullMarked;
