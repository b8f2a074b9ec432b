package cascade.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.Journey;
import cascade.content.Lesson;
import cascade.content.Library;
import cascade.content.Step;
import cascade.progress.LessonProgress;
import cascade.ui.shell.Screen;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// The lesson that ships, from home to "What helps" and back, with its pictures.
final class JourneyTest {

    private static final int PATIENCE = 30;

    private final Library library = Journey.library();
    private final Lesson lesson = library.lesson("journey").orElseThrow();
    private Learner learner;

    @BeforeEach
    void opensTheLesson() {
        learner = new Learner(library).clicks("#open-journey");
    }

    @AfterEach
    void leaves() {
        learner.close();
    }

    @Test
    void buttonsLeadThroughAllStepsAndBack() {
        assertThat(lesson.steps()).hasSize(8);
        for (Step step : lesson.steps()) {
            showsLivingPictureOf(step);
            learner.clicks("#step-next");
        }
        assertThat(learner.title()).isEqualTo("What helps");
        for (int i = lesson.steps().size() - 1; i >= 0; i--) {
            learner.clicks("#step-back");
            showsLivingPictureOf(lesson.steps().get(i));
        }
        assertThat(learner.find("#step-back")).isEmpty();
    }

    @Test
    void keysLeadThroughAllStepsAndBack() {
        for (Step step : lesson.steps()) {
            showsLivingPictureOf(step);
            learner.presses(KeyCode.PAGE_DOWN);
        }
        assertThat(learner.title()).isEqualTo("What helps");
        for (int i = lesson.steps().size() - 1; i >= 0; i--) {
            learner.presses(KeyCode.PAGE_UP);
            assertThat(learner.title()).isEqualTo(lesson.steps().get(i).title());
        }
    }

    @Test
    void numbersGoToEveryStep() {
        for (int i : new int[] {6, 2, 4, 0, 7, 5, 3, 1}) {
            learner.presses(KeyCode.values()[KeyCode.DIGIT1.ordinal() + i]);
            showsLivingPictureOf(lesson.steps().get(i));
        }
    }

    @Test
    void lettersOpenDetailAndEvidenceAndChangeSpeedInEveryStep() {
        learner.presses(KeyCode.S);
        for (Step step : lesson.steps()) {
            assertThat(learner.title()).isEqualTo(step.title());
            assertThat(((Labeled) learner.find("#speed").orElseThrow()).getText()).isEqualTo("2×");
            assertThat(learner.find(".detail")).isEmpty();
            learner.presses(KeyCode.D);
            assertThat(learner.find(".detail")).isPresent();
            learner.presses(KeyCode.E);
            assertThat(step.claims(true)).isNotEmpty().allSatisfy(claim -> assertThat(learner.sees(claim.says())).isTrue());
            learner.presses(KeyCode.ESCAPE);
            assertThat(learner.sees(step.claims().getFirst().says())).isFalse();
            learner.presses(KeyCode.D).presses(KeyCode.PAGE_DOWN);
        }
    }

    @Test
    void spacePlaysAndPauses() {
        until(() -> position() > 0.01);
        learner.presses(KeyCode.SPACE);
        double paused = position();
        assertThat(learner.find("#play").orElseThrow().getAccessibleText()).isEqualTo("Play");
        assertThat(position()).isEqualTo(paused);
        learner.presses(KeyCode.SPACE);
        assertThat(learner.find("#play").orElseThrow().getAccessibleText()).isEqualTo("Pause");
        until(() -> position() > paused);
    }

    @Test
    void scrubbingToAPlaceShowsWhatPlayingThereShowed() {
        learner.presses(KeyCode.DIGIT5);
        until(() -> position() > 4.03);
        learner.presses(KeyCode.SPACE);
        double played = position();
        int[] seen = settledPixels();
        String words = picture().getAccessibleText();

        scrub(1.37);
        assertThat(learner.title()).isEqualTo(lesson.steps().get(1).title());
        assertThat(settledPixels()).isNotEqualTo(seen);
        scrub(4.9);
        assertThat(settledPixels()).isNotEqualTo(seen);
        scrub(played);

        assertThat(position()).isEqualTo(played);
        assertThat(settledPixels()).isEqualTo(seen);
        assertThat(picture().getAccessibleText()).isEqualTo(words);
        learner.presses(KeyCode.ESCAPE);
        LessonProgress kept = learner.store().load().progress().lesson("journey").orElseThrow();
        assertThat(kept.last().index()).isEqualTo(4);
        assertThat(4 + kept.last().tick() / 1441.0).isEqualTo(played);
    }

    /// Headline and words of the step, and its picture painted and told.
    private void showsLivingPictureOf(Step step) {
        assertThat(learner.title()).isEqualTo(step.title());
        // Not by Space, which belongs to the button that was pressed last.
        learner.fires("#play");
        until(this::settled);
        assertThat(learner.title()).isEqualTo(step.title());
        assertThat(picture().getAccessibleText()).as(step.id())
                .containsIgnoringCase("the cell we follow").containsIgnoringCase(step.scene().body().here().name());
        assertThat(colours(settledPixels())).as("colours of " + step.id()).isGreaterThan(500);
    }

    private boolean settled() {
        return learner.asks(() -> learner.shell().navigator().current().map(Screen::settled).orElse(false));
    }

    private Node picture() {
        return learner.find(".picture").orElseThrow();
    }

    private double position() {
        Node line = learner.find("#time-line").orElseThrow();
        return learner.asks(() -> (Double) line.queryAccessibleAttribute(AccessibleAttribute.VALUE));
    }

    /// Drags the time line to a place, more finely than a pointer could.
    private void scrub(double position) {
        Node line = learner.find("#time-line").orElseThrow();
        learner.doing(() -> {
            Point2D at = line.localToScene(line.getLayoutBounds().getWidth() * position / lesson.steps().size(), 10);
            Event.fireEvent(line, new MouseEvent(MouseEvent.MOUSE_DRAGGED, at.getX(), at.getY(), 0, 0, MouseButton.PRIMARY, 1,
                    false, false, false, false, true, false, false, true, false, false, null));
        });
    }

    private int[] settledPixels() {
        until(this::settled);
        return learner.asks(() -> {
            // The first that is found is the picture; the counter has another.
            Image image = ((ImageView) picture().lookup("ImageView")).getImage();
            int width = (int) image.getWidth();
            int height = (int) image.getHeight();
            int[] pixels = new int[width * height];
            image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
            return pixels;
        });
    }

    private static long colours(int[] pixels) {
        return java.util.Arrays.stream(pixels).distinct().count();
    }

    private static void until(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (TimeoutException e) {
            throw new AssertionError("it does not come to pass", e);
        }
    }
}
