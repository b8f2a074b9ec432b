package cascade.content.json;

import cascade.content.Phase;
import cascade.content.Scene.BodyMark;
import cascade.content.Scene.Counter;
import cascade.content.Scene.Place;
import cascade.content.Support;
import cascade.content.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// What stands in a record where its author left the key out; the schemas describe the same.
final class Defaults {

    static final long SEED = 1;
    /// Seconds.
    static final double SCENE_FROM = 0;
    /// Seconds; every scene runs that long.
    static final double SCENE_TO = 24;
    static final Counter NO_COUNTER = new Counter("", "", List.of());
    static final BodyMark BODY = new BodyMark(Place.BREAST, Place.BREAST);
    /// Stands for "never".
    static final LocalDate NEVER = LocalDate.EPOCH;
    static final Support NO_SUPPORT = new Support("", Words.NONE, List.of(), Words.NONE, List.of(), NEVER);

    private Defaults() {}

    /// The phase that a scene of the simulation shows.
    static Phase phase(String scene) {
        return switch (scene) {
            case "invade" -> Phase.INVASION;
            case "enter" -> Phase.INTRAVASATION;
            case "trip", "lymph", "body" -> Phase.CIRCULATION;
            case "land", "land-lung", "land-brain" -> Phase.EXTRAVASATION;
            case "sleep" -> Phase.DORMANCY;
            case "grow", "crowd", "surgery", "treat", "stem", "giant", "phoenix" -> Phase.COLONISATION;
            default -> Phase.DETACHMENT;
        };
    }

    /// A short name made from an id: `first-growth` becomes "First growth".
    static String name(String id) {
        return id.isEmpty() ? "" : id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1).replace('-', ' ');
    }
}
