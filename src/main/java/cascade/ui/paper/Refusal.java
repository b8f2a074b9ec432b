package cascade.ui.paper;

import java.nio.file.AccessDeniedException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.Optional;

/// Why a file was not saved, as far as a learner can mend it.
enum Refusal {
    /// The disk is full.
    FULL,
    /// The place is read-only, or not theirs.
    FORBIDDEN,
    OTHER;

    /// Systems tell a full or read-only disk in words only.
    static Refusal of(Throwable failure) {
        String reason = Optional.ofNullable(failure.getMessage()).orElse("").toLowerCase(Locale.ROOT);
        if (reason.contains("space") || reason.contains("quota")) {
            return FULL;
        }
        boolean forbidden = failure instanceof AccessDeniedException || failure instanceof NotDirectoryException
                || reason.contains("read-only") || reason.contains("denied") || reason.contains("not permitted");
        return forbidden ? FORBIDDEN : OTHER;
    }

    /// The key of the sentence that tells it.
    String key() {
        return "paper.failed." + name().toLowerCase(Locale.ROOT);
    }
}
