package cascade.picture;

import cascade.content.Scene;
import cascade.simulation.World;

/// What belongs to a kind of scene: how a run begins, how it is painted and how it is usually framed.
///
/// @param framing the camera of a step that says nothing about it
public record ScenePlan(Beginning world, Preparation painter, Scene.Shot framing) {

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
