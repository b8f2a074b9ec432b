package cascade;

import cascade.content.Language;
import cascade.progress.ProgressStore;
import cascade.ui.voice.Voice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// What comes to the program from outside of it: its memory, chance, time and voice. Tests bring their own.
///
/// @param store  keeps how far the learner is
/// @param random deals the options of questions
/// @param clock  tells the day, for reviews that are overdue
/// @param speak  reads everything in another language, in place of what is open
/// @param voice  makes what reads aloud
public record Outside(ProgressStore store, RandomGenerator random, Clock clock, Consumer<Language> speak,
                      Supplier<Voice> voice) {

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
