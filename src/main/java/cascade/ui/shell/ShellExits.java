package cascade.ui.shell;

import cascade.ui.theme.TextSize;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Where the header leads.
///
/// @param support  builds the screen behind "I feel worried"
/// @param settings opens the settings
/// @param textSize puts a size of words into force
public record ShellExits(Supplier<Screen> support, Runnable settings, Consumer<TextSize> textSize) {}
