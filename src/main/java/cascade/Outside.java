package cascade;

import cascade.progress.ProgressStore;
import cascade.ui.room.Room;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/// What comes to the program from outside of it: its memory, chance and time. Tests bring their own.
///
/// @param store  keeps how far the learner is
/// @param random deals the options of questions
/// @param clock  tells the day, for reviews that are overdue
/// @param speak  reads everything in another language, in place of what is open, and then goes somewhere
/// @param stress whether languages that put layouts under stress can be chosen
/// @param room   what may happen where the program is used
public record Outside(ProgressStore store, RandomGenerator random, Clock clock,
                      BiConsumer<Tongue, Consumer<Wiring>> speak, boolean stress, Room room) {

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
