package cascade.picture;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.Journey;
import cascade.content.Scene;
import cascade.content.Step;
import cascade.picture.scene.Repertoire;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A thread that has painted, and lives on, holds nothing of the picture: else each picture would cost memory for ever.
final class NothingStaysWithThreadsTest {

    private static final double INSTANT = 0.8;
    private static final int TRIES = 100;
    private static final int A_WHILE = 20;

    static Stream<Scene> scenes() {
        Map<String, Scene> each = new TreeMap<>();
        Journey.steps().map(Step::scene).forEach(scene -> each.putIfAbsent(scene.name(), scene));
        return each.values().stream();
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void thePainterAndThePictureGoWhenNobodyNeedsThem(Scene scene) throws InterruptedException {
        List<WeakReference<?>> left = painted(scene);
        for (int i = 0; i < TRIES && left.stream().anyMatch(one -> one.get() != null); i++) {
            System.gc();
            Thread.sleep(A_WHILE);
        }
        assertThat(left).as(scene.name()).allSatisfy(one -> assertThat((Object) one.get()).isNull());
    }

    private static List<WeakReference<?>> painted(Scene scene) {
        ScenePlan plan = Repertoire.plan(scene.name());
        var painter = new AtomicReference<ScenePainter>();
        var spied = new ScenePlan(plan.world(), (palette, scale, world) -> {
            painter.set(plan.painter().prepare(palette, scale, world));
            return painter.get();
        }, plan.framing());
        var show = new Show(scene, spied, Pictures.day(), 160, 90);
        show.paintBackdrop(0, show.backdropRows());
        Raster raster = Pictures.paint(show, (int) (show.lastTick() * INSTANT));
        return List.of(new WeakReference<>(painter.get()), new WeakReference<>(raster), new WeakReference<>(show));
    }
}
