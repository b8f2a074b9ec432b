package cascade;

import cascade.content.Language;
import cascade.progress.ProgressStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/// What comes to the program from outside of it: its memory, chance and time. Tests bring their own.
///
/// @param store  keeps how far the learner is
/// @param random deals the options of questions
/// @param clock  tells the day, for reviews that are overdue
/// @param speak  reads everything in another language, in place of what is open
/// @param stationery what is there for paper
public record Outside(ProgressStore store, RandomGenerator random, Clock clock, Consumer<Language> speak,
                      Stationery stationery) {

    /// Without paper.
    public Outside(ProgressStore store, RandomGenerator random, Clock clock, Consumer<Language> speak) {
        this(store, random, clock, speak, Stationery.NONE);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
