package cascade;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// How the program comes to read in another language.
///
/// @param speak  reads everything in another language, in place of what is open, and then goes somewhere
/// @param stress whether languages that put layouts under stress can be chosen
public record Tongues(BiConsumer<Tongue, Consumer<Wiring>> speak, boolean stress) {}
