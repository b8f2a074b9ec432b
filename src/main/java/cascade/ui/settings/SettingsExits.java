package cascade.ui.settings;

import cascade.progress.Settings;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.layout.Region;

/// What the settings change.
///
/// @param change   puts a change into force, at once
/// @param language reads everything in the language with a tag, and comes back here
/// @param sample   makes a picture in the colours in force
public record SettingsExits(Consumer<UnaryOperator<Settings>> change, Consumer<String> language,
                            Supplier<Region> sample) {}
