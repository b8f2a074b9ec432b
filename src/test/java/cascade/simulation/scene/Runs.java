package cascade.simulation.scene;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.simulation.Actor;
import cascade.simulation.Dice;
import cascade.simulation.Recording;
import cascade.simulation.Report;
import cascade.simulation.World;
import java.util.function.LongFunction;

/// What every scene has to keep, said once for all of them.
final class Runs {

    static final int TICKS = 24 * World.TICKS_PER_SECOND;
    private static final int LOOKS = 25;

    private Runs() {}

    static <W extends World> W played(LongFunction<W> scene, long seed, int ticks) {
        W world = scene.apply(seed);
        while (world.tick() < ticks) {
            world.step();
        }
        return world;
    }

    static void sameSeedIsTheSameRun(LongFunction<? extends World> scene) {
        Instant end = Instant.of(played(scene, 7, TICKS));
        assertThat(Instant.of(played(scene, 7, TICKS))).isEqualTo(end);
        assertThat(Instant.of(played(scene, 8, TICKS))).isNotEqualTo(end);
    }

    static void seekShowsWhatPlayShowed(LongFunction<? extends World> scene) {
        var recording = new Recording(scene.apply(7));
        var dice = new Dice(3);
        for (int i = 0; i < LOOKS; i++) {
            int tick = dice.below(TICKS);
            recording.seek(tick);
            assertThat(Instant.of(recording.world())).as("tick %d", tick).isEqualTo(Instant.of(played(scene, 7, tick)));
        }
    }

    static void theHeroNeverJumps(LongFunction<? extends World> scene, float most) {
        World world = scene.apply(7);
        var report = new Report();
        world.report(report);
        float x = report.x(Actor.HERO);
        float y = report.y(Actor.HERO);
        for (int i = 0; i < TICKS; i++) {
            world.step();
            world.report(report);
            assertThat(Math.hypot(report.x(Actor.HERO) - x, report.y(Actor.HERO) - y)).as("tick %d", i)
                    .isLessThan(most);
            x = report.x(Actor.HERO);
            y = report.y(Actor.HERO);
        }
    }
}
