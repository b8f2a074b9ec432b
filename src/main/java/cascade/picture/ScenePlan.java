package cascade.picture;

import cascade.content.Scene;
import cascade.simulation.World;
import java.util.List;

/// What belongs to a kind of scene: how a run begins, how it is painted and how it is usually framed.
///
/// @param framing the camera of a step that says nothing about it; at least one shot
public record ScenePlan(Beginning world, Preparation painter, List<Scene.Shot> framing) {

    public ScenePlan {
        framing = List.copyOf(framing);
    }

    /// Starts a run.
    @FunctionalInterface
    public interface Beginning {
        World begin(long seed);
    }

    /// Makes a painter of a world for a palette and a scale (pixels a µm).
    @FunctionalInterface
    public interface Preparation {
        ScenePainter prepare(Palette palette, float scale, World world);
    }
}
