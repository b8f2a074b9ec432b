package cascade.picture;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.Journey;
import cascade.content.Scene;
import cascade.content.Step;
import cascade.simulation.World;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// With less motion a step is a few pictures that stand still, and nothing that is named is missed.
final class StillsTest {

    private static final int LEAST = 2;
    private static final int MOST = 8;

    static Stream<Step> steps() {
        return Journey.steps();
    }

    private static IntStream ticks(Scene scene) {
        return IntStream.rangeClosed(0, (int) Math.round((scene.to() - scene.from()) * World.TICKS_PER_SECOND));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void everyNameIsShownInSomeStill(Step step) {
        Scene scene = step.scene();
        Stills stills = Stills.of(scene);
        for (Scene.Label label : scene.labels()) {
            assertThat(ticks(scene).map(stills::told).mapToDouble(tick -> scene.from() + tick / 60.0))
                    .as(label.text()).anyMatch(at -> at >= label.from() && at <= label.to());
        }
        assertThat(stills.count()).isBetween(LEAST, MOST);
    }

    @ParameterizedTest
    @MethodSource("steps")
    void mostOfTheTimeThePictureStandsAndItMeltsSoftly(Step step) {
        Stills stills = Stills.of(step.scene());
        assertThat(ticks(step.scene()).filter(tick -> stills.part(tick) == 0).count())
                .isGreaterThan(ticks(step.scene()).count() / 2);
        int before = 0;
        for (int tick : ticks(step.scene()).toArray()) {
            int now = stills.part(tick);
            if (now > 0) {
                // A turn of the light within a frame would be a flash.
                assertThat(now - before).as("tick %d", tick).isBetween(0, 12);
            }
            before = now == 0 ? 0 : now;
        }
    }

    @Test
    void aSceneWithoutNamesHasStillsToo() {
        assertThat(Stills.of(Pictures.scene("land", 1)).count()).isBetween(LEAST, MOST);
    }

    @Test
    void twoPicturesMeltIntoOneAnother() {
        var one = new Raster(1, 1, new int[] {0xFF204060});
        one.melt(new Raster(1, 1, new int[] {0xFF406080}), 128, 0, 1);
        assertThat(one.pixels).containsExactly(0xFF305070);
        one.melt(new Raster(1, 1, new int[] {0xFFFFFFFF}), 0, 0, 1);
        assertThat(one.pixels).containsExactly(0xFF305070);
    }
}
