package cascade.ui.presenter;

import cascade.content.Lesson;
import cascade.lesson.Marks;
import cascade.lesson.Moment;
import cascade.lesson.Presentation.Veil;
import cascade.lesson.Telling;
import cascade.quiz.Poll;
import cascade.ui.lesson.RoundedFrame;
import cascade.ui.picture.FrameView;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Parts;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// What a class sees: the picture and large words, and nothing that can be pressed.
final class AudiencePage extends Pane {

    private static final PseudoClass BLACK = PseudoClass.getPseudoClass("black");
    private static final PseudoClass WHITE = PseudoClass.getPseudoClass("white");
    /// Shares of the page's height.
    private static final double MARGIN = 0.03;
    private static final double STACKED_PICTURE = 0.5;
    /// Shares of the page's width.
    private static final double WORDS = 0.36;
    private static final double CLOSING = 0.7;

    private final Lesson lesson;
    private final Telling telling;
    private final Messages text;
    private final FrameView view;
    private final MarksLayer marks;
    private final Label predict;
    private final StackPane pictured;
    private final Region frame;
    private final BackRowWords words;
    private final AskPage ask;
    private final Region veil = new Region();
    private int step = -1;
    private boolean closing;

    AudiencePage(Lesson lesson, FrameView view, Messages text) {
        this.lesson = lesson;
        this.text = text;
        this.view = view;
        telling = new Telling(lesson);
        marks = new MarksLayer(view);
        predict = Parts.label(text.get("presenter.predict"), "predict");
        predict.setMaxWidth(Region.USE_PREF_SIZE);
        predict.setVisible(false);
        pictured = new StackPane(view, marks, predict);
        // What a picture shows is never mirrored.
        pictured.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        StackPane.setAlignment(predict, Pos.BOTTOM_CENTER);
        frame = new RoundedFrame(pictured);
        words = new BackRowWords(text);
        ask = new AskPage(text);
        ask.setVisible(false);
        veil.getStyleClass().add("veil");
        veil.setVisible(false);
        getStyleClass().add("audience-page");
        getChildren().addAll(frame, words, ask, veil);
    }

    FrameView view() {
        return view;
    }

    /// Where the picture is, for whoever points at it.
    Region pictured() {
        return pictured;
    }

    /// Shows the words of a moment; the picture comes with its frames.
    void show(Moment moment, boolean predicting) {
        predict.setVisible(predicting);
        if (moment.step() == step) {
            return;
        }
        step = moment.step();
        closing = step >= lesson.steps().size();
        frame.setVisible(!closing);
        String kicker = closing ? "" : text.get("lesson.step", step + 1, lesson.steps().size(),
                text.words(lesson.steps().get(step).name())).toUpperCase(text.locale());
        words.show(kicker, telling.heading(moment), telling.words(moment));
        requestLayout();
    }

    void mark(Marks shown) {
        marks.show(shown);
    }

    /// Leaves the marks as they are, without the laser.
    void keepMarks() {
        marks.still();
    }

    void veil(Veil wanted) {
        veil.setVisible(wanted != Veil.NONE);
        veil.pseudoClassStateChanged(BLACK, wanted == Veil.BLACK);
        veil.pseudoClassStateChanged(WHITE, wanted == Veil.WHITE);
    }

    /// Asks the class, or goes back to the lesson.
    void ask(Optional<Poll> poll) {
        ask.setVisible(poll.isPresent());
        frame.setVisible(poll.isEmpty() && !closing);
        words.setVisible(poll.isEmpty());
        poll.ifPresent(ask::show);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double gap = height * MARGIN;
        ask.resizeRelocate(0, 0, width, height);
        veil.resizeRelocate(0, 0, width, height);
        double inner = height - 2 * gap;
        if (closing) {
            words.resizeRelocate(width * (1 - CLOSING) / 2, gap, width * CLOSING, inner);
        } else if (width < height) {
            double picture = height * STACKED_PICTURE;
            frame.resizeRelocate(gap, gap, width - 2 * gap, picture);
            words.resizeRelocate(gap, picture + 2 * gap, width - 2 * gap, inner - picture - gap);
        } else {
            double beside = width * WORDS;
            frame.resizeRelocate(gap, gap, width - beside - 3 * gap, inner);
            words.resizeRelocate(width - beside - gap, gap, beside, inner);
        }
    }
}
