package cascade.picture.scene;

import cascade.content.Scene;
import cascade.picture.ScenePlan;
import cascade.simulation.scene.Swarm;
import java.util.List;

/// The benchmark's crowds as scenes: not in the repertoire, because no lesson may show them.
public final class Swarms {

    private static final String NAME = "swarm-";

    private Swarms() {}

    /// The name of a crowd of so many cells.
    public static String name(int cells) {
        return NAME + cells;
    }

    /// The scene with that name: a crowd, or one of the repertoire.
    public static ScenePlan plan(String name) {
        return name.startsWith(NAME) ? of(Integer.parseInt(name.substring(NAME.length()))) : Repertoire.plan(name);
    }

    private static ScenePlan of(int cells) {
        return new ScenePlan(seed -> new Swarm(seed, cells), (palette, scale, world) ->
                new SwarmPainter(palette, scale, (Swarm) world), List.of(new Scene.Shot(0, 0, 0, Swarm.WIDTH)));
    }
}
