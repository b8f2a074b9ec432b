package cascade.picture.scene;

import cascade.content.Scene;
import cascade.picture.ScenePlan;
import cascade.simulation.scene.Body;
import cascade.simulation.scene.Detach;
import cascade.simulation.scene.Enter;
import cascade.simulation.scene.Giant;
import cascade.simulation.scene.Grow;
import cascade.simulation.scene.Invade;
import cascade.simulation.scene.Land;
import cascade.simulation.scene.Lymph;
import cascade.simulation.scene.Origin;
import cascade.simulation.scene.Shore;
import cascade.simulation.scene.Multitude;
import cascade.simulation.scene.Origin;
import cascade.simulation.scene.Phoenix;
import cascade.simulation.scene.Primary;
import cascade.simulation.scene.Sleep;
import cascade.simulation.scene.Stem;
import cascade.simulation.scene.Surgery;
import cascade.simulation.scene.Treat;
import cascade.simulation.scene.Trip;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// All scenes by name.
public final class Repertoire {

    private static final SortedMap<String, ScenePlan> PLANS = Collections.unmodifiableSortedMap(new TreeMap<>(Map.ofEntries(
            Map.entry("crowd", new ScenePlan(Multitude::new, (p, scale, w) -> new MultitudePainter(p, (Multitude) w),
                    MultitudePainter.framing())),
            Map.entry(Primary.BREAST.scene(), body(Primary.BREAST)),
            Map.entry(Primary.BOWEL.scene(), body(Primary.BOWEL)),
            Map.entry(Primary.LUNG.scene(), body(Primary.LUNG)),
            Map.entry(Primary.PROSTATE.scene(), body(Primary.PROSTATE)),
            Map.entry(Primary.SKIN.scene(), body(Primary.SKIN)),
            Map.entry("detach", plan(Detach.WIDTH, Detach::new, (p, scale, w) -> new DetachPainter(p, scale, (Detach) w))),
            Map.entry("enter", plan(Enter.WIDTH, Enter::new, (p, scale, w) -> new EnterPainter(p, scale, (Enter) w))),
            Map.entry("giant", plan(Giant.WIDTH, Giant::new, (p, scale, w) -> new GiantPainter(p, scale, (Giant) w))),
            Map.entry("invade", plan(Invade.WIDTH, Invade::new, (p, scale, w) -> new InvadePainter(p, scale, (Invade) w))),
            Map.entry("grow", plan(Grow.WIDTH, Grow::new, (p, scale, w) -> new GrowPainter(p, scale, (Grow) w))),
            Map.entry("land", plan(Land.WIDTH, Land::new, (p, scale, w) -> new LandPainter(p, scale, (Land) w))),
            Map.entry("origin", plan(Origin.WIDTH, Origin::new, (p, scale, w) -> new OriginPainter(p, scale, (Origin) w))),
            Map.entry("land-brain", plan(Land.WIDTH, seed -> new Land(seed, Shore.BRAIN),
                    (p, scale, w) -> new LandPainter(p, scale, (Land) w))),
            Map.entry("land-lung", plan(Land.WIDTH, seed -> new Land(seed, Shore.LUNG),
                    (p, scale, w) -> new LandPainter(p, scale, (Land) w))),
            Map.entry("phoenix", plan(Phoenix.WIDTH, Phoenix::new, (p, scale, w) -> new PhoenixPainter(p, (Phoenix) w))),
            Map.entry("lymph", plan(Lymph.WIDTH, Lymph::new, (p, scale, w) -> new LymphPainter(p, scale, (Lymph) w))),
            Map.entry("sleep", plan(Sleep.WIDTH, Sleep::new, (p, scale, w) -> new SleepPainter(p, scale, (Sleep) w))),
            Map.entry("surgery", plan(Surgery.WIDTH, Surgery::new, (p, scale, w) -> new SurgeryPainter(p, scale, (Surgery) w))),
            Map.entry("stem", plan(Stem.WIDTH, Stem::new, (p, scale, w) -> new StemPainter(p, scale, (Stem) w))),
            Map.entry("treat", plan(Treat.WIDTH, Treat::new, (p, scale, w) -> new TreatPainter(p, scale, (Treat) w))),
            Map.entry("trip", plan(Trip.WIDTH, Trip::new, (p, scale, w) -> new TripPainter(p, scale, (Trip) w)))
    )));

    private Repertoire() {}

    private static ScenePlan body(Primary primary) {
        float x = -primary.x() * Body.UNIT;
        float y = (Body.MIDDLE - primary.y()) * Body.UNIT;
        return new ScenePlan(seed -> new Body(primary, seed), (p, scale, w) -> new BodyPainter(p, scale, (Body) w),
                List.of(new Scene.Shot(Body.LEAVES, x, y, Body.WIDTH), new Scene.Shot(Body.NEAR, 0, 0, Body.CLOSE),
                        new Scene.Shot(Body.TURNS, 0, 0, Body.CLOSE), new Scene.Shot(Body.BACK, x, y, Body.WIDTH)));
    }

    /// @throws IllegalArgumentException when there is no such scene; lesson files are checked before
    public static ScenePlan plan(String name) {
        ScenePlan plan = PLANS.get(name);
        if (plan == null) {
            throw new IllegalArgumentException("there is no scene named " + name + "; there are "
                    + String.join(", ", PLANS.keySet()));
        }
        return plan;
    }

    private static ScenePlan plan(float width, ScenePlan.Beginning world, ScenePlan.Preparation painter) {
        return new ScenePlan(world, painter, List.of(new Scene.Shot(0, 0, 0, width)));
    }

    public static SortedMap<String, ScenePlan> plans() {
        return PLANS;
    }
}
