package cascade;

import cascade.progress.ProgressStore;
import cascade.ui.room.Room;
import java.time.Clock;
import java.time.LocalDate;
import java.util.random.RandomGenerator;

/// What comes to the program from outside of it: its memory, chance, time and devices. Tests bring their own.
///
/// @param store   keeps how far the learner is
/// @param random  deals the options of questions
/// @param clock   tells the day, for reviews that are overdue
/// @param tongues reads in another language
/// @param devices what the computer brings beside its screen
/// @param room    what may happen where the program is used
public record Outside(ProgressStore store, RandomGenerator random, Clock clock, Tongues tongues, Devices devices,
                      Room room) {

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
