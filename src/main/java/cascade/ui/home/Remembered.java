package cascade.ui.home;

import cascade.progress.Trouble;
import java.util.Optional;

/// What home says of a learner who comes back.
///
/// @param carryOn   where they stopped
/// @param questions what they want to ask
/// @param trouble   what went wrong with keeping it
/// @param place     the folder where it is kept; empty where it is forgotten when the program ends
public record Remembered(Optional<CarryOn> carryOn, MyQuestions questions, Optional<Trouble> trouble,
                         Optional<String> place) {}
