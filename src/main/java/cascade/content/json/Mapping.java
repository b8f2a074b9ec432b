package cascade.content.json;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;

/// Turns sound sheets into records.
final class Mapping {

    private Mapping() {}

    /// The record of a sheet; none when the sheet has faults, which it may get here when it was never checked.
    static <T> Optional<T> of(Sheet sheet, Function<Fields, T> mapping) {
        if (!sheet.sound()) {
            return Optional.empty();
        }
        try {
            return Optional.of(mapping.apply(new Fields(sheet.root())));
        } catch (IllegalArgumentException | DateTimeException | JacksonException unchecked) {
            sheet.fault(Pointer.ROOT, "The file cannot be read: " + Quote.safe(unchecked.toString()) + ".",
                    "Run cascade check on it.");
            return Optional.empty();
        }
    }
}
