package cascade.paper;

import cascade.content.Scene;
import java.util.List;

/// The instant of a scene that is printed.
///
/// @param seconds since the scene began
record Instant(double seconds) {

    /// Where nothing is named: as a part of the step.
    private static final double USUAL = 0.6;
    private static final double GRID = 0.25;
    /// A name comes and goes softly: so long before its end it is still there, s.
    private static final double SURE = 0.3;

    /// The instant that shows most names; of several, the one nearest to the usual.
    static Instant of(Scene scene) {
        double usual = scene.from() + USUAL * (scene.to() - scene.from());
        double best = usual;
        for (double at = scene.from(); at <= scene.to(); at += GRID) {
            int more = names(scene, at).size() - names(scene, best).size();
            if (more > 0 || more == 0 && Math.abs(at - usual) < Math.abs(best - usual)) {
                best = at;
            }
        }
        return new Instant(best);
    }

    /// What is named then.
    List<Scene.Label> names(Scene scene) {
        return names(scene, seconds);
    }

    private static List<Scene.Label> names(Scene scene, double at) {
        return scene.labels().stream().filter(label -> label.from() + SURE <= at && at <= label.to() - SURE).toList();
    }
}
