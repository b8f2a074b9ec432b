package cascade.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.picture.Raster;
import cascade.picture.Seen;
import cascade.progress.InMemoryProgressStore;
import cascade.progress.Settings;
import cascade.ui.theme.Messages;
import cascade.ui.theme.SystemLook;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// On every screen, Tab leads to everything that can be used and round again, and shows where it is.
///
/// In one palette: the colours of the ring are held against their grounds in all four by [StylesTest].
@Tag("slow")
final class KeyboardTest {

    /// WCAG 2.2, 2.4.13: a focus indicator has this contrast between the focused and the unfocused state.
    private static final double RING = 3;
    /// In pixels: so far around a control its ring is looked for.
    private static final double AROUND = 6;

    private final List<String> wrong = new ArrayList<>();
    private int rings;

    @ParameterizedTest
    @ValueSource(strings = "day")
    void tabLeadsEverywhereAndIsSeen(String palette) {
        var start = new Learner.Start(Messages.Mode.PLAIN, Settings.USUAL.coloured(palette), SystemLook.USUAL,
                new InMemoryProgressStore());
        try (var learner = new Learner(Samples.faulty(), start)) {
            var walk = new Walk(learner, screen -> tab(learner, screen));
            walk.everywhere();
            walk.exceptions(Samples.quiz());
        }
        assertThat(wrong.stream().distinct().collect(Collectors.joining("\n"))).isEmpty();
        assertThat(rings).as("rings seen").isGreaterThan(200);
    }

    private void tab(Learner learner, String screen) {
        Set<Node> left = learner.asks(() -> stops(learner.top()));
        Set<Node> been = new LinkedHashSet<>();
        for (int i = 0; i <= left.size(); i++) {
            learner.presses(KeyCode.TAB);
            Node here = learner.asks(() -> learner.shell().root().getScene().getFocusOwner());
            if (!been.add(here)) {
                break;
            }
            ring(learner, screen, here);
        }
        left.removeAll(been);
        left.forEach(node -> wrong.add(screen + ": Tab does not lead to " + node));
    }

    private static Set<Node> stops(Parent root) {
        var stops = new LinkedHashSet<Node>();
        collect(root, stops);
        return stops;
    }

    private static void collect(Node node, Set<Node> stops) {
        if (node.isVisible() && !node.isDisabled()) {
            if (node.isFocusTraversable()) {
                stops.add(node);
            }
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> collect(child, stops));
            }
        }
    }

    /// The ring is what changes when the focus goes elsewhere.
    private void ring(Learner learner, String screen, Node node) {
        rings++;
        Bounds place = learner.asks(() -> node.localToScene(node.getLayoutBounds()));
        Bounds area = new BoundingBox(place.getMinX() - AROUND, place.getMinY() - AROUND, place.getWidth() + 2 * AROUND,
                place.getHeight() + 2 * AROUND);
        Raster with = learner.picture(area);
        learner.doing(() -> learner.shell().root().requestFocus());
        Raster without = learner.picture(area);
        learner.doing(node::requestFocus);
        int changed = 0;
        for (int i = 0; i < with.pixels.length; i++) {
            if (with.pixels[i] != without.pixels[i] && Seen.contrast(with.pixels[i], without.pixels[i]) >= RING) {
                changed++;
            }
        }
        // Half of a line of one pixel around it is the least that is found at a glance.
        double needed = Math.min(place.getWidth(), with.width) + Math.min(place.getHeight(), with.height);
        if (changed < needed) {
            wrong.add("%s: the focus is hard to see, %d of %.0f pixels: %s at %s".formatted(screen, changed, needed, node, area));
        }
    }
}
