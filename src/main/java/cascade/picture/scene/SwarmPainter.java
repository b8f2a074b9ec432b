package cascade.picture.scene;

import cascade.picture.Brush;
import cascade.picture.Palette;
import cascade.picture.Points;
import cascade.picture.ScenePainter;
import cascade.picture.SpriteSheet;
import cascade.simulation.World;
import cascade.simulation.scene.Swarm;

/// Paints the benchmark's crowd: cells with nucleus and outline, small cells, or points, by how many there are.
final class SwarmPainter implements ScenePainter {

    private final Swarm swarm;
    private final SwarmLook look;
    private final SpriteSheet[] sheets;
    private final int[] points;

    SwarmPainter(Palette palette, float scale, Swarm swarm) {
        this.swarm = swarm;
        look = new SwarmLook(palette, swarm.count());
        sheets = look.isPoints() ? new SpriteSheet[0] : look.sheets(scale);
        points = look.points();
    }

    @Override
    public void backdrop(Brush brush) {
        int ground = look.ground();
        brush.ground((_, _, _) -> ground);
    }

    @Override
    public void paint(Brush brush, World world) {
        float reach = look.reach();
        int from = swarm.firstBelow(brush.top() - reach);
        int to = swarm.firstNotAbove(brush.bottom() + reach);
        if (look.isPoints()) {
            points(brush, from, to);
        } else {
            sprites(brush, from, to);
        }
    }

    private void points(Brush brush, int from, int to) {
        float rounds = swarm.rounds();
        int tick = swarm.tick();
        for (int i = from; i < to; i++) {
            Points.point(brush, swarm.x(i), swarm.y(i, rounds), points[swarm.doing(i, tick)]);
        }
    }

    private void sprites(Brush brush, int from, int to) {
        float rounds = swarm.rounds();
        int tick = swarm.tick();
        float reach = look.reach();
        float above = brush.top() - reach;
        float below = brush.bottom() + reach;
        for (int i = from; i < to; i++) {
            float y = swarm.y(i, rounds);
            if (y < above || y > below) {
                continue;
            }
            SpriteSheet sheet = sheets[swarm.doing(i, tick)];
            brush.sprite(sheet.at(swarm.individual(i, look.individuals()), swarm.wobble(i, rounds, look.wobbles())),
                    swarm.x(i), y, 1);
        }
    }
}
