package cascade.ui.room;

import java.time.Duration;

/// How one visitor follows another.
///
/// @param patience  without a sign of life, until a visitor is asked whether they are still there
/// @param countdown from the question to the next visitor
/// @param slide     that each picture is shown while nobody is there
public record Visits(Duration patience, Duration countdown, Duration slide) {

    public static final Visits USUAL = new Visits(Duration.ofSeconds(90), Duration.ofSeconds(30),
            Duration.ofSeconds(25));
}
