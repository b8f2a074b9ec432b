package cascade.ui.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/// Where pages end, so that what belongs together is read together.
final class PagesTest {

    private static final double WIDTH = 400;
    private static final double ROOM = 100;

    private final Pane column = new Pane();
    private double height;

    @BeforeAll
    static void startsTheToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aColumnThatFitsIsOnePage() {
        put(40, 60);
        assertThat(pages()).containsExactly(0.0);
    }

    @Test
    void aPageEndsBeforeTheBlockThatDoesNotFit() {
        put(50, 40, 50, 50);
        assertThat(pages()).containsExactly(0.0, 90.0);
    }

    @Test
    void aHeadlineIsNeverTheLastOfAPage() {
        put(80);
        put(15, "headline");
        put(50, 30);
        assertThat(pages()).containsExactly(0.0, 80.0);
    }

    @Test
    void aNameIsOnThePageOfItsNumberEvenWhereThatLeavesRoom() {
        put(60);
        var card = new Pane(block(0, 25, "name"), block(25, 25, "phone"));
        card.getStyleClass().add("line");
        card.resizeRelocate(0, height, WIDTH, 50);
        column.getChildren().add(card);
        height += 50;
        put(40);
        assertThat(pages()).containsExactly(0.0, 60.0);
    }

    @Test
    void aLonelyButtonGetsWhatStandsAboveIt() {
        put(40, 30, 30, 20);
        assertThat(pages()).containsExactly(0.0, 70.0);
    }

    @Test
    void whatIsHigherThanAPageIsCutRatherThanLost() {
        put(20, "headline");
        put(250);
        List<Double> pages = pages();
        assertThat(pages).hasSizeGreaterThan(2).isSorted();
        assertThat(pages.getLast()).isGreaterThanOrEqualTo(height - ROOM);
    }

    private List<Double> pages() {
        column.resize(WIDTH, height);
        return Pages.of(column, ROOM);
    }

    private void put(double... heights) {
        for (double high : heights) {
            put(high, "words");
        }
    }

    private void put(double high, String kind) {
        column.getChildren().add(block(height, high, kind));
        height += high;
    }

    private static Label block(double top, double high, String kind) {
        var block = new Label("words");
        block.getStyleClass().add(kind);
        block.resizeRelocate(0, top, WIDTH, high);
        return block;
    }
}
