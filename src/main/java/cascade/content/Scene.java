package cascade.content;

import java.util.List;
import java.util.Optional;

/// How a step directs a scene of the simulation: which one, from when to when, seen from where, with which labels.
///
/// All times are seconds of showing at normal speed, counted from the start of the simulation's run.
///
/// @param name    one of the simulation's scenes, such as `land`
/// @param seed    of the run; the same seed gives the same run
/// @param from    where the step begins, s
/// @param to      where it ends, s; after `from`
/// @param camera  at least one shot; between two shots the camera moves softly
/// @param labels  names beside actors
/// @param counter the ten-thousand funnel beside the picture
/// @param pauses  times at which play stops by itself, s
/// @param body    where in the body we are
/// @param badge   how well what is drawn is supported, where the picture itself has to say so
public record Scene(String name, long seed, double from, double to, List<Shot> camera, List<Label> labels,
                    Counter counter, List<Double> pauses, BodyMark body, Optional<Level> badge) {

    public Scene {
        camera = List.copyOf(camera);
        labels = List.copyOf(labels);
        pauses = List.copyOf(pauses);
    }

    /// A scene without a badge.
    public Scene(String name, long seed, double from, double to, List<Shot> camera, List<Label> labels,
                 Counter counter, List<Double> pauses, BodyMark body) {
        this(name, seed, from, to, camera, labels, counter, pauses, body, Optional.empty());
    }

    /// A framing of the picture: at time `at` (s) the box of `width` µm around (`x`, `y`) µm is in view.
    public record Shot(double at, double x, double y, double width) {}

    /// A name beside an actor with a line that leads to it.
    ///
    /// @param actor which actor, by the simulation's name, such as `hero`
    /// @param from  when it appears, s
    /// @param to    when it goes, s
    /// @param side  on which side of the actor the words stand
    public record Label(String actor, String text, double from, double to, Side side) {}

    public enum Side { ABOVE, BELOW, LEFT, RIGHT }

    /// The funnel of ten thousand cells (F-083) at this step.
    ///
    /// @param fact  the fact whose numbers it shows, such as `F-083`
    /// @param note  who was studied: "in one study in mice"
    /// @param lines what is counted, in order
    public record Counter(String fact, String note, List<Line> lines) {
        public Counter {
            lines = List.copyOf(lines);
        }
    }

    /// A line of the counter: how many cells, and what they did.
    public record Line(Tally tally, String text) {}

    /// What the counter counts among the ten thousand (F-081 to F-083).
    public enum Tally {
        /// Nothing is counted yet; the text stands alone.
        NONE,
        /// Cells placed in the blood.
        ENTERED,
        /// Cells that left the vessel and are in the tissue.
        LANDED,
        /// Single cells that neither divide nor die.
        RESTING,
        /// Tiny groups that began to grow.
        STARTED,
        /// Groups that grew on until they could be seen.
        VISIBLE
    }

    /// Where in the body the scene is.
    ///
    /// @param origin where the cancer began
    /// @param here   the place that is shown now
    public record BodyMark(Place origin, Place here) {}

    /// Places the small body map knows.
    public enum Place { BREAST, BLOOD, LUNG, LIVER, BONE, BRAIN, BOWEL, PROSTATE, SKIN }
}
