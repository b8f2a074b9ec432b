package cascade.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.Journey;
import cascade.content.Level;
import cascade.content.Step;
import cascade.lesson.Funnel;
import cascade.picture.Motion;
import cascade.picture.Palette;
import cascade.picture.Rendering;
import cascade.simulation.Actor;
import cascade.simulation.Dice;
import cascade.simulation.World;
import cascade.ui.theme.ColourScheme;
import cascade.ui.theme.Messages;
import cascade.ui.theme.TextSize;
import cascade.ui.theme.Theme;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The picture says what it shows: in badges, and in words.
final class PictureViewTest {

    @Test
    void aDrawnIdeaSaysSoInThePictureAndInItsWords() throws Exception {
        FxToolkit.registerPrimaryStage();
        PictureView picture = show(TextSize.LARGEST, 813, 599);
        Step plain = Journey.lesson().steps().getFirst();
        Step idea = badged(plain, Level.HYPOTHESIS);
        asks(() -> picture.show(idea));
        settle(picture);
        assertThat(WaitForAsyncUtils.waitForAsyncFx(10_000, () -> badge(picture))).isEqualTo("Early idea");
        assertThat(picture.getAccessibleText()).contains("Early idea");
        asks(() -> picture.show(plain));
        settle(picture);
        assertThat(WaitForAsyncUtils.waitForAsyncFx(10_000, () -> badge(picture))).isEmpty();
        assertThat(picture.getAccessibleText()).doesNotContain("Early idea");
        asks(picture::dispose);
    }

    @Test
    void inWordsNothingIsPaintedTheTimeGoesOnAndTheTextChangesOnceASecondAtMost() throws Exception {
        FxToolkit.registerPrimaryStage();
        PictureView picture = show(TextSize.NORMAL, 813, 599);
        Step step = Journey.lesson().step("landing").orElseThrow();
        asks(() -> {
            picture.inWords(true);
            picture.show(step);
            picture.layout();
        });
        settle(picture);
        assertThat(picture.getAccessibleText()).contains("carried by the blood").contains("Place: Liver.");
        assertThat(WaitForAsyncUtils.waitForAsyncFx(10_000, () -> seen(picture))).isEmpty();
        int late = (int) ((step.scene().to() - step.scene().from()) * World.TICKS_PER_SECOND * 0.95);
        String before = picture.getAccessibleText();
        Optional<Bounds> hero = picture.whereIs(Actor.HERO);
        asks(() -> picture.moment(late));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            picture.refresh(0);
            return !picture.whereIs(Actor.HERO).equals(hero);
        }));
        asks(() -> picture.refresh(0.4));
        assertThat(picture.getAccessibleText()).isEqualTo(before).contains("carried by the blood");
        asks(() -> picture.refresh(0.7));
        assertThat(picture.getAccessibleText()).isNotEqualTo(before).doesNotContain("carried by the blood");
        asks(() -> picture.inWords(false));
        settle(picture);
        assertThat(WaitForAsyncUtils.waitForAsyncFx(10_000, () -> seen(picture))).isNotEmpty();
        asks(picture::dispose);
    }

    @Test
    void anotherStepIsToldOfAtOnceAndNothingOfTheStepBefore() throws Exception {
        FxToolkit.registerPrimaryStage();
        PictureView picture = show(TextSize.NORMAL, 813, 599);
        Step idea = badged(Journey.lesson().step("landing").orElseThrow(), Level.HYPOTHESIS);
        asks(() -> {
            picture.inWords(true);
            picture.show(Journey.lesson().steps().getFirst());
        });
        settle(picture);
        assertThat(told(picture)).contains("Place: Breast.").anyMatch(line -> line.contains("we follow"));
        asks(() -> picture.show(idea));
        assertThat(told(picture)).containsExactly("WHAT THE PICTURE SHOWS NOW",
                "Place: Liver. The cancer began here: Breast.", "How well this is known: Early idea.");
        assertThat(picture.getAccessibleText()).isEqualTo("Place: Liver. The cancer began here: Breast. How well this is known: Early idea.");
        settle(picture);
        assertThat(told(picture)).anyMatch(line -> line.contains("we follow"));
        asks(picture::dispose);
    }

    /// The picture in words, line by line.
    private static List<String> told(PictureView picture) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> ((Parent) ((ScrollPane) picture.lookup("#in-words-page"))
                .getContent()).getChildrenUnmodifiable().stream().map(line -> ((Label) line).getText()).toList());
    }

    /// The pictures, names and cards that are to be seen.
    private static List<Node> seen(PictureView picture) {
        return all(picture, ".scale-card", ".body-map", "ImageView").filter(node -> {
            for (Node at = node; at != null; at = at.getParent()) {
                if (!at.isVisible()) {
                    return false;
                }
            }
            return true;
        }).toList();
    }

    /// What is found of these; JavaFX looks for one at a time.
    private static Stream<Node> all(PictureView picture, String... selectors) {
        return Stream.of(selectors).flatMap(selector -> picture.lookupAll(selector).stream());
    }

    /// The same step, drawn as something of which no more is known.
    static Step badged(Step step, Level level) {
        var scene = step.scene();
        var idea = new cascade.content.Scene(scene.name(), scene.seed(), scene.from(), scene.to(), scene.camera(),
                scene.labels(), scene.counter(), scene.pauses(), scene.body(), Optional.of(level));
        return new Step(step.id(), step.phase(), step.name(), step.title(), step.plain(), step.detail(), idea,
                step.claims());
    }

    /// What the badge says, if it is to be seen.
    private static String badge(PictureView picture) {
        return picture.lookupAll(".badge-card").stream().filter(Node::isVisible)
                .flatMap(card -> card.lookupAll(".badge-words").stream()).map(words -> ((Label) words).getText())
                .collect(Collectors.joining());
    }

    private static PictureView show(TextSize letters, double width, double height) throws Exception {
        Messages text;
        try (var bundle = new InputStreamReader(Objects.requireNonNull(
                cascade.Wiring.class.getResourceAsStream("assets/strings/cascade.properties")), StandardCharsets.UTF_8)) {
            text = Messages.read(bundle, Messages.Mode.PLAIN);
        }
        String day = new String(Objects.requireNonNull(
                cascade.Wiring.class.getResourceAsStream("assets/styles/day.css")).readAllBytes(), StandardCharsets.UTF_8);
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            var theme = new Theme(path -> Objects.requireNonNull(
                    cascade.Wiring.class.getResource("assets/" + path)));
            theme.wear(ColourScheme.DAY);
            theme.textSize(letters);
            var picture = new PictureView(new Rendering(Palette.parse(day), Motion.FULL), new Funnel(new Dice(83)), text);
            var root = new Pane(picture);
            root.getStyleClass().add("shell");
            var scene = new Scene(root, width, height);
            theme.dress(scene);
            picture.setManaged(false);
            picture.resize(width, height);
            root.applyCss();
            root.layout();
            return picture;
        });
    }

    private static void settle(PictureView picture) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            picture.layout();
            picture.refresh(1);
            return picture.isSettled();
        }));
    }

    private static void asks(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }
}
