package cascade.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.Journey;
import cascade.content.Language;
import cascade.content.Level;
import cascade.content.Step;
import cascade.lesson.Funnel;
import cascade.picture.Motion;
import cascade.picture.Pictures;
import cascade.picture.Rendering;
import cascade.picture.Show;
import cascade.picture.scene.Repertoire;
import cascade.simulation.Actor;
import cascade.simulation.Dice;
import cascade.ui.theme.ColourScheme;
import cascade.ui.theme.Messages;
import cascade.ui.theme.TextSize;
import cascade.ui.theme.Theme;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// What stands above the picture keeps inside it and hides nothing that matters.
final class AbovePictureTest {

    /// Sizes that a picture has in windows from 1000x700 and 700x1000 to 1920x1080.
    private static final List<double[]> SIZES = List.of(new double[] {439, 436}, new double[] {644, 285},
            new double[] {813, 599}, new double[] {1300, 870});
    private static final List<Double> INSTANTS = List.of(0.3, 0.6, 0.95);
    /// The hero may pass behind a card for a moment.
    private static final double COVERED_AT_MOST = 0.2;

    private final List<String> wrong = new ArrayList<>();

    /// A picture that nobody paints, in one language.
    private record Seen(String name, List<Step> steps, Theme theme, Pane root, FrameView view) {

        /// @param mode how its words are written
        static Seen of(Language language, Messages.Mode mode) {
            return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
                Messages text = text(language, mode);
                Theme theme = dayTheme();
                theme.mirror(text.rightToLeft());
                var view = new FrameView(rendering(), new Funnel(new Dice(83)), text);
                view.setManaged(false);
                view.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
                return new Seen(language.tag() + "-" + mode, Journey.library(language).lesson("journey").orElseThrow().steps(), theme,
                        dressed(theme, view), view);
            });
        }

        /// Shows a step at an instant as if it had been painted.
        void show(int step, Show show, int tick) {
            Step now = steps.get(step);
            if (tick == 0) {
                view.show(now);
            }
            var frame = new Frame(now.scene(), show.width(), show.height());
            frame.painted(tick, tick, show.report(), show.view());
            view.present(frame);
            laidOut();
        }

        /// As the next pulse would.
        void laidOut() {
            root.applyCss();
            root.layout();
            view.layout();
        }

        Seen sized(double width, double height) {
            view.resize(width, height);
            laidOut();
            return this;
        }
    }

    @Test
    void cardsAndNamesKeepInsideAndApartInEveryLanguageAtEverySizeOfPictureAndText() throws Exception {
        FxToolkit.registerPrimaryStage();
        List<Seen> all = List.of(Seen.of(Language.ENGLISH, Messages.Mode.PLAIN), Seen.of(Language.SPANISH, Messages.Mode.PLAIN),
                Seen.of(Language.ENGLISH, Messages.Mode.DOUBLE), Seen.of(Language.ENGLISH, Messages.Mode.RTL));
        for (double[] size : SIZES) {
            for (int step = 0; step < Journey.lesson().steps().size(); step++) {
                check(all, step, size[0], size[1]);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void theBadgeOfADrawnIdeaKeepsInsideAndApartToo() throws Exception {
        FxToolkit.registerPrimaryStage();
        Seen plain = Seen.of(Language.SPANISH, Messages.Mode.PLAIN);
        var idea = new Seen("badge", List.of(PictureViewTest.badged(plain.steps().getFirst(), Level.HYPOTHESIS)), plain.theme(),
                plain.root(), plain.view());
        for (double[] size : SIZES) {
            check(List.of(idea), 0, size[0], size[1]);
        }
        assertThat(plain.view().lookupAll(".badge-card")).isNotEmpty().allMatch(Node::isVisible);
        assertThat(wrong).isEmpty();
    }

    @Test
    void theScalesWaitForTheFirstFrame() throws Exception {
        FxToolkit.registerPrimaryStage();
        Seen plain = Seen.of(Language.ENGLISH, Messages.Mode.PLAIN);
        double[] size = SIZES.getLast();
        asks(() -> {
            plain.view().show(plain.steps().getFirst());
            plain.sized(size[0], size[1]);
        });
        assertThat(plain.view().lookup(".scale-card").isVisible()).isFalse();
        Show show = staged(plain.steps().getFirst(), size[0], size[1]);
        asks(() -> plain.show(0, show, 1));
        assertThat(plain.view().lookup(".scale-card").isVisible()).isTrue();
    }

    /// One run of the scene is enough for all languages and sizes of letters.
    private void check(List<Seen> all, int step, double width, double height) {
        Show show = staged(all.getFirst().steps().get(step), width, height);
        Map<String, Integer> covered = new TreeMap<>();
        asks(() -> all.forEach(seen -> seen.sized(width, height).show(step, show, 0)));
        for (double instant : INSTANTS) {
            int tick = (int) (instant * show.lastTick());
            show.seek(tick);
            for (Seen seen : all) {
                asks(() -> seen.show(step, show, tick));
                for (TextSize letters : TextSize.values()) {
                    String where = seen.name() + " " + letters.percent() + " % " + width + "x" + height + " step "
                            + (step + 1);
                    asks(() -> {
                        // The picture stands still; only its letters change.
                        seen.theme().textSize(letters);
                        seen.laidOut();
                        covered.merge(where, look(seen.view(), where + " " + instant) ? 1 : 0, Integer::sum);
                    });
                }
            }
        }
        covered.forEach((where, times) -> {
            if (times > COVERED_AT_MOST * INSTANTS.size() + 1) {
                wrong.add(where + ": cards cover the hero");
            }
        });
    }

    private static Show staged(Step step, double width, double height) {
        var show = new Show(step.scene(), Repertoire.plan(step.scene().name()), rendering().palette(), (int) Math.round(width),
                (int) Math.round(height));
        show.seek(0);
        return show;
    }

    private static Pane dressed(Theme theme, Node picture) {
        var root = new Pane(picture);
        root.getStyleClass().add("shell");
        var scene = new Scene(root);
        theme.dress(scene);
        return root;
    }

    private static Theme dayTheme() {
        var theme = new Theme(path -> Objects.requireNonNull(cascade.Wiring.class.getResource("assets/" + path)));
        theme.wear(ColourScheme.DAY);
        return theme;
    }

    private static Rendering rendering() {
        return new Rendering(Pictures.day(), Motion.FULL);
    }

    private static Messages text(Language language, Messages.Mode mode) {
        try (var english = strings("")) {
            Messages read = Messages.read(english, mode);
            if (language.isOriginal()) {
                return read;
            }
            try (var other = strings("_" + language.tag())) {
                return read.in(other, language.locale());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStreamReader strings(String which) {
        return new InputStreamReader(Objects.requireNonNull(cascade.Wiring.class.getResourceAsStream(
                "assets/strings/cascade" + which + ".properties")), StandardCharsets.UTF_8);
    }

    /// Notes what is wrong at an instant.
    ///
    /// @return whether a card covers the hero
    private boolean look(FrameView picture, String where) {
        var room = new BoundingBox(0, 0, picture.getWidth(), picture.getHeight());
        List<Region> cards = new ArrayList<>();
        List<Region> names = new ArrayList<>();
        for (String card : List.of(".body-map", ".counter-card", ".scale-card", ".badge-card")) {
            picture.lookupAll(card).stream().filter(Node::isVisible).forEach(node -> cards.add((Region) node));
        }
        picture.lookupAll(".picture-label").stream().filter(Node::isVisible).forEach(node -> names.add((Region) node));
        List<Region> all = new ArrayList<>(cards);
        all.addAll(names);
        Bounds hero = picture.whereIs(Actor.HERO).orElse(new BoundingBox(-1, -1, 0, 0));
        for (int i = 0; i < all.size(); i++) {
            Bounds one = place(all.get(i));
            if (!room.contains(one)) {
                wrong.add(where + ": beyond the edge: " + all.get(i));
            }
            for (Region other : all.subList(i + 1, all.size())) {
                if (one.intersects(place(other))) {
                    wrong.add(where + ": " + all.get(i) + " covers " + other);
                }
            }
        }
        names.stream().filter(name -> place(name).contains(hero))
                .forEach(name -> wrong.add(where + ": a name hides the hero: " + name));
        for (Node node : picture.lookupAll(".picture-leader")) {
            Line line = (Line) node;
            var end = new Point2D(line.getEndX(), line.getEndY());
            if (line.isVisible() && cards.stream().anyMatch(card -> place(card).contains(end))) {
                wrong.add(where + ": a line ends behind a card: " + line);
            }
        }
        return cards.stream().anyMatch(card -> place(card).contains(hero));
    }

    private static Bounds place(Region region) {
        return new BoundingBox(region.getLayoutX(), region.getLayoutY(), region.getWidth(), region.getHeight());
    }

    private static void asks(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }
}
