/// The page on which a reader sets how things are shown and played. Entry: [cascade.ui.settings.SettingsScreen].
///
/// Allowed imports: the JDK, JavaFX, JSpecify, `progress`, `ui.picture`, `ui.shell`, `ui.theme`.
@NullMarked
package cascade.ui.settings;

import org.jspecify.annotations.NullMarked;
