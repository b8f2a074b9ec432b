package cascade.ui.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.Journey;
import cascade.content.Language;
import cascade.content.Lesson;
import cascade.content.Step;
import cascade.ui.theme.ColourScheme;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// How the steps of a lesson are named below its time line.
final class StepLineTest {

    /// The line's width in a window of 1280x800, in Spanish, where what is beside it takes the most room.
    private static final double ORDINARY = 850;
    /// Too narrow for the names of eight steps.
    private static final double NARROW = 420;
    private static final List<String> EIGHT = List.of("Many things", "Stage", "Lymph nodes", "Inside the tumour",
            "Immune system", "Smoking, moving", "Food and pills", "What helps");

    private final List<Integer> chosen = new ArrayList<>();
    private Messages text;

    @BeforeEach
    void readsTheStrings() throws Exception {
        FxToolkit.registerPrimaryStage();
        text = strings();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void everyStepOfEveryLessonHasItsWholeNameInAnOrdinaryWindow(String language) {
        var wrong = new ArrayList<String>();
        for (Lesson lesson : Journey.library(Language.known(language).orElseThrow()).lessons()) {
            List<String> names = lesson.steps().stream().map(Step::name).toList();
            StepLine line = line(names, ORDINARY);
            for (int step = 0; step <= names.size(); step++) {
                goTo(line, step);
                wrong.addAll(asks(() -> faults(line, names)));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aNameThatIsTooLongForOneLineHasTwo() {
        StepLine line = line(EIGHT, ORDINARY);
        List<Label> names = asks(() -> names(line));
        assertThat(names.get(3).getHeight()).isGreaterThan(1.5 * names.get(1).getHeight());
        assertThat(names.get(0).getHeight()).isEqualTo(names.get(1).getHeight());
        assertThat(names.get(3).getLayoutY()).isEqualTo(names.get(1).getLayoutY());
    }

    @Test
    void whereNamesHaveNoRoomKnotsHaveNumbersAndTheCurrentStepItsName() {
        StepLine line = line(EIGHT, NARROW);
        goTo(line, 5);
        assertThat(asks(() -> numbers(line))).containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
        assertThat(asks(() -> names(line))).extracting(Label::getText).containsExactly("Smoking, moving");
        assertThat(asks(() -> cut(line))).isEmpty();
        resize(line, ORDINARY);
        assertThat(asks(() -> numbers(line))).containsOnly("");
        assertThat(asks(() -> names(line))).hasSize(8);
    }

    @Test
    void whereRoomIsScarceNamesTakeNoSecondLine() {
        StepLine line = line(EIGHT, ORDINARY);
        double high = asks(() -> line.prefHeight(ORDINARY));
        asks(() -> {
            line.tight(true);
            line.layout();
            return true;
        });
        assertThat(asks(() -> line.prefHeight(ORDINARY))).isLessThan(high);
        assertThat(asks(() -> numbers(line))).contains("8");
    }

    @Test
    void nothingMovesFromStepToStep() {
        StepLine line = line(EIGHT, ORDINARY);
        List<Bounds> before = asks(() -> names(line).stream().map(Node::getBoundsInParent).toList());
        double high = asks(() -> line.prefHeight(ORDINARY));
        for (int step = 0; step <= EIGHT.size(); step++) {
            goTo(line, step);
            assertThat(asks(() -> names(line).stream().map(Node::getBoundsInParent).toList())).isEqualTo(before);
            assertThat(asks(() -> line.prefHeight(ORDINARY))).isEqualTo(high);
        }
    }

    @Test
    void aPressOnANameLeadsToItsStepAlsoOnItsSecondLine() {
        StepLine line = line(EIGHT, ORDINARY);
        Bounds name = asks(() -> names(line).get(3).getBoundsInParent());
        asks(() -> {
            line.fireEvent(new MouseEvent(MouseEvent.MOUSE_PRESSED, name.getMinX() + 1, name.getMaxY() - 1, 0, 0,
                    MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, true, false, true, null));
            return true;
        });
        assertThat(chosen).containsExactly(3);
    }

    /// What is wrong with the names.
    private static List<String> faults(StepLine line, List<String> all) {
        var wrong = new ArrayList<>(cut(line));
        List<Label> names = names(line);
        if (names.size() < all.size()) {
            wrong.add("not all of " + all);
        }
        for (int i = 1; i < names.size(); i++) {
            if (names.get(i - 1).getBoundsInParent().getMaxX() > names.get(i).getBoundsInParent().getMinX() + 1) {
                wrong.add(names.get(i) + " covers the name before it");
            }
        }
        names.stream().filter(name -> name.getBoundsInParent().getMaxY() > line.getHeight() + 1)
                .forEach(name -> wrong.add(name + " is lower than the line"));
        names.stream().filter(name -> name.prefHeight(name.getWidth()) > name.getHeight())
                .forEach(name -> wrong.add(name + " needs more lines than it has"));
        return wrong;
    }

    /// Words that are not shown as they are written.
    private static List<String> cut(StepLine line) {
        return line.lookupAll(".text").stream().filter(Text.class::isInstance)
                .filter(node -> node.getParent() instanceof Label label && label.isVisible()
                        && !((Text) node).getText().equals(label.getText()))
                .map(node -> "cut: " + node.getParent()).toList();
    }

    private static List<Label> names(StepLine line) {
        return labels(line, "knot-name").stream().filter(Node::isVisible).toList();
    }

    private static List<String> numbers(StepLine line) {
        return labels(line, "knot").stream().map(Label::getText).toList();
    }

    private static List<Label> labels(StepLine line, String kind) {
        return line.getChildrenUnmodifiable().stream().filter(node -> node.getStyleClass().contains(kind))
                .map(Label.class::cast).toList();
    }

    private StepLine line(List<String> names, double width) {
        StepLine line = asks(() -> new StepLine(names, text, chosen::add, _ -> { }));
        asks(() -> {
            var root = new Pane(line);
            var theme = new Theme(path -> Objects.requireNonNull(cascade.Wiring.class.getResource("assets/" + path)));
            theme.wear(ColourScheme.DAY);
            theme.dress(new Scene(root));
            root.applyCss();
            return true;
        });
        resize(line, width);
        return line;
    }

    private static void resize(StepLine line, double width) {
        asks(() -> {
            line.resize(width, line.prefHeight(width));
            line.layout();
            return true;
        });
    }

    private static void goTo(StepLine line, int step) {
        asks(() -> {
            line.show(step, step);
            line.applyCss();
            line.layout();
            return true;
        });
    }

    private static Messages strings() throws IOException {
        try (var strings = Files.newBufferedReader(Path.of("assets/strings/cascade.properties"))) {
            return Messages.read(strings, Messages.Mode.PLAIN);
        }
    }

    private static <T> T asks(Supplier<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, question::get);
    }
}
