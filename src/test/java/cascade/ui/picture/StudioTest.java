package cascade.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cascade.content.Scene;
import cascade.picture.Pictures;
import cascade.picture.Motion;
import cascade.picture.Raster;
import cascade.picture.Rendering;
import cascade.picture.Show;
import cascade.picture.Stills;
import java.util.stream.IntStream;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Pictures are painted beside the JavaFX thread: the newest wish counts, and a scene that fails is told.
final class StudioTest {

    private static final Rendering FULL = new Rendering(Pictures.day(), Motion.FULL);
    private static final int WIDTH = 160;
    private static final int HEIGHT = 110;
    private static final int PATIENCE = 20;

    @BeforeAll
    static void startsTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void theNewestWishIsPainted() throws TimeoutException {
        Scene scene = Pictures.scene("land", 5);
        try (var studio = new Studio(FULL, 2)) {
            studio.stage(scene, WIDTH, HEIGHT, 0);
            for (int tick = 0; tick <= 600; tick += 20) {
                studio.want(tick);
            }
            Frame frame = await(studio, 600);
            Show show = Pictures.show(scene, WIDTH, HEIGHT);

            assertThat(frame.raster().pixels).isEqualTo(Pictures.paint(show, 600).pixels);
            assertThat(frame.report().x(cascade.simulation.Actor.HERO))
                    .isEqualTo(show.report().x(cascade.simulation.Actor.HERO));
        }
    }

    @Test
    void blindItTellsWhatIsToBeSeenAndPaintsItOnceItMaySeeAgain() throws TimeoutException {
        Scene scene = Pictures.scene("land", 5);
        try (var studio = new Studio(FULL, 2)) {
            studio.blind(true);
            studio.stage(scene, WIDTH, HEIGHT, 0);
            studio.want(300);
            Frame told = await(studio, 300);
            Show show = Pictures.show(scene, WIDTH, HEIGHT);
            int[] painted = Pictures.paint(show, 300).pixels;

            assertThat(told.isPainted()).isFalse();
            assertThat(told.raster().pixels).containsOnly(0);
            assertThat(told.report().x(cascade.simulation.Actor.HERO)).isEqualTo(show.report().x(cascade.simulation.Actor.HERO));
            assertThat(told.view().left()).isEqualTo(show.view().left());

            studio.blind(false);
            Frame seen = await(studio, 300);
            assertThat(seen.isPainted()).isTrue();
            assertThat(seen.raster().pixels).isEqualTo(painted);
        }
    }

    @Test
    void withLessMotionThePictureStandsAndTellsOfWhatItShows() throws TimeoutException {
        Scene scene = Pictures.scene("trip", 5);
        Stills stills = Stills.of(scene);
        Show show = Pictures.show(scene, WIDTH, HEIGHT);
        try (var studio = new Studio(new Rendering(Pictures.day(), Motion.REDUCED), 2)) {
            studio.stage(scene, WIDTH, HEIGHT, 0);
            for (int tick : new int[] {0, 50, 1439}) {
                studio.want(tick);
                Frame frame = await(studio, tick);
                assertThat(stills.part(tick)).isZero();
                assertThat(frame.told()).isEqualTo(stills.leaving(tick));
                assertThat(frame.raster().pixels).isEqualTo(Pictures.paint(show, stills.leaving(tick)).pixels);
            }
        }
    }

    @Test
    void oneStillMeltsIntoTheNext() throws TimeoutException {
        Scene scene = Pictures.scene("trip", 5);
        Stills stills = Stills.of(scene);
        int half = IntStream.range(0, 1440).filter(tick -> stills.part(tick) > 100).findFirst().orElseThrow();
        Show show = Pictures.show(scene, WIDTH, HEIGHT);
        Raster expected = Pictures.paint(show, stills.leaving(half));
        expected.melt(Pictures.paint(show, stills.coming(half)), stills.part(half), 0, HEIGHT);
        try (var studio = new Studio(new Rendering(Pictures.day(), Motion.REDUCED), 2)) {
            studio.stage(scene, WIDTH, HEIGHT, half);

            assertThat(await(studio, half).raster().pixels).isEqualTo(expected.pixels);
        }
    }

    @Test
    void anotherSizeOrSceneTakesThePlaceOfTheOneBefore() throws TimeoutException {
        try (var studio = new Studio(FULL, 2)) {
            studio.stage(Pictures.scene("land", 5), WIDTH, HEIGHT, 60);
            await(studio, 60);
            studio.stage(Pictures.scene("sleep", 5), 2 * WIDTH, HEIGHT, 61);

            assertThat(await(studio, 61).raster().pixels)
                    .isEqualTo(Pictures.paint(Pictures.show(Pictures.scene("sleep", 5), 2 * WIDTH, HEIGHT), 61).pixels);
        }
    }

    @Test
    void aFrameThatIsShownIsNotPaintedOver() throws TimeoutException {
        try (var studio = new Studio(FULL, 1)) {
            studio.stage(Pictures.scene("trip", 5), WIDTH, HEIGHT, 100);
            Frame shown = await(studio, 100);
            for (int tick = 101; tick < 130; tick++) {
                int[] before = shown.raster().pixels.clone();
                Frame old = shown;
                studio.want(tick);
                var next = new Frame[1];
                until(() -> {
                    // The newest is taken only now: until then the one before was on the screen.
                    assertThat(old.raster().pixels).isEqualTo(before);
                    studio.take().ifPresent(taken -> next[0] = taken);
                    return next[0] != null;
                });
                shown = next[0];
            }
        }
    }

    @Test
    void aSceneThatCannotBePaintedIsToldAndTheNextOneIsPainted() throws TimeoutException {
        try (var studio = new Studio(FULL, 2)) {
            studio.stage(Pictures.scene("nowhere", 1), WIDTH, HEIGHT, 0);
            until(studio::hasFailed);
            assertThat(studio.take()).isEmpty();

            studio.stage(Pictures.scene("land", 5), WIDTH, HEIGHT, 7);
            assertThat(await(studio, 7).tick()).isEqualTo(7);
            assertThat(studio.hasFailed()).isFalse();
        }
    }

    @Test
    void aLargePictureIsDrawnSmallerAndItsPlacesStayTheSame() throws TimeoutException {
        Scene scene = Pictures.scene("land", 5);
        try (var studio = new Studio(FULL, 2)) {
            studio.stage(scene, 3840, 2160, 30);
            Frame frame = await(studio, 30);
            Show drawn = Pictures.show(scene, 1920, 1080);
            drawn.seek(30);
            float x = frame.report().x(cascade.simulation.Actor.HERO);
            float y = frame.report().y(cascade.simulation.Actor.HERO);

            assertThat(frame.raster().width).isEqualTo(3840);
            assertThat(frame.view().toPixelX(x)).isCloseTo(2 * drawn.view().toPixelX(x), within(0.01f));
            assertThat(frame.view().toPixelY(y)).isCloseTo(2 * drawn.view().toPixelY(y), within(0.01f));
        }
    }

    private static Frame await(Studio studio, int tick) throws TimeoutException {
        var frame = new Frame[1];
        until(() -> {
            Optional<Frame> next = WaitForAsyncUtils.waitForAsyncFx(PATIENCE * 1000L, studio::take);
            next.ifPresent(taken -> frame[0] = taken);
            return frame[0] != null && frame[0].tick() == tick;
        });
        return frame[0];
    }

    private static void until(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, condition::getAsBoolean);
    }
}
