package cascade.picture;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.Journey;
import cascade.content.Scene;
import cascade.content.Step;
import cascade.picture.scene.Repertoire;
import cascade.simulation.Actor;
import cascade.simulation.World;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every name in the bundled lesson points to something that is there to be seen for as long as the name is shown.
final class LabelsTest {

    private static final int WIDTH = 940;
    private static final int HEIGHT = 660;
    /// How often within its time a label is looked at, both ends included.
    private static final int LOOKS = 5;

    static Stream<Step> steps() {
        return Journey.steps();
    }

    @ParameterizedTest
    @MethodSource("steps")
    void aNamePointsToAnActorThatIsInThePicture(Step step) {
        Scene scene = step.scene();
        var show = new Show(scene, Repertoire.plan(scene.name()), Pictures.day(), WIDTH, HEIGHT);
        assertThat(scene.labels()).isNotEmpty();
        for (Scene.Label label : scene.labels()) {
            Actor actor = Arrays.stream(Actor.values()).filter(known -> known.id().equals(label.actor()))
                    .findFirst().orElseThrow(() -> new AssertionError("no actor " + label.actor()));
            for (int look = 0; look < LOOKS; look++) {
                double seconds = label.from() + (label.to() - label.from()) * look / (LOOKS - 1);
                show.seek((int) Math.round((seconds - scene.from()) * World.TICKS_PER_SECOND));
                String what = "“%s” at %.1f s".formatted(label.text(), seconds);
                assertThat(show.report().shows(actor)).as(what).isTrue();
                assertThat(show.view().toPixelX(show.report().x(actor))).as(what + ", x").isBetween(0f, (float) WIDTH);
                assertThat(show.view().toPixelY(show.report().y(actor))).as(what + ", y").isBetween(0f, (float) HEIGHT);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("steps")
    void aNameIsShownLongEnoughToBeRead(Step step) {
        for (Scene.Label label : step.scene().labels()) {
            // A second to find it, and a third of a second a word.
            double needed = 1 + label.text().split(" ").length / 3.0;
            assertThat(label.to() - label.from()).as(label.text()).isGreaterThanOrEqualTo(needed);
        }
    }
}
