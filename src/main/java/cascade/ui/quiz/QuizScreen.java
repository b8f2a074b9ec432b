package cascade.ui.quiz;

import cascade.quiz.Quiz;
import cascade.ui.shell.Screen;
import cascade.ui.shell.ShortForm;
import cascade.ui.theme.Messages;
import cascade.ui.voice.Narrator;
import cascade.ui.voice.ReadToMe;
import cascade.ui.words.Explainer;
import cascade.ui.words.Spoken;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/// A quiz on the screen.
///
/// Keys: A, B, C … or 1, 2, 3 … choose; what is chosen is checked by its button.
public final class QuizScreen implements Screen {

    /// As many letters from A on are kept for choosing.
    private static final int MOST_OPTIONS = 8;

    private final QuizSession session;
    private final Quiz quiz;
    private final Explainer explainer;
    private final Messages text;
    private final QuizExits exits;
    private final Dots dots;
    private final StackPane page = new StackPane();
    private final ScrollPane scroll = new ScrollPane(page);
    private final BorderPane root = new BorderPane(scroll);
    private final ReadToMe reading;
    private Optional<QuestionPage> question = Optional.empty();
    private Runnable focus = () -> {};

    public QuizScreen(QuizSession session, Explainer explainer, Narrator narrator, Messages text, QuizExits exits) {
        this.session = session;
        this.quiz = session.quiz();
        this.explainer = explainer;
        this.text = text;
        this.exits = exits;
        dots = new Dots(quiz.size(), text);
        reading = new ReadToMe(narrator, text);
        root.getStyleClass().add("quiz-root");
        root.setBottom(reading.captions());
        page.getStyleClass().add("quiz");
        scroll.getStyleClass().add("page-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        show();
    }

    /// The run that is shown.
    public QuizSession session() {
        return session;
    }

    private void show() {
        scroll.setVvalue(0);
        explainer.close();
        dots.show(quiz.finished() ? quiz.size() : quiz.index());
        if (quiz.finished()) {
            var summary = new SummaryPage(session.set(), quiz.summary(), exits, explainer, text);
            question = Optional.empty();
            focus = summary::focus;
            page.getChildren().setAll(summary);
            read(summary.spoken());
        } else {
            var next = new QuestionPage(session, explainer, text,
                    new QuestionPage.Commands(this::answered, this::changed, this::next, this::again));
            question = Optional.of(next);
            focus = next::focus;
            page.getChildren().setAll(next);
            read(next.spoken());
        }
        focus.run();
    }

    private void read(List<Spoken> sentences) {
        reading.page(sentences, sentence -> sentence.reveal(scroll));
    }

    private void changed() {
        question.ifPresent(now -> reading.changed(now.spoken()));
    }

    private void answered() {
        exits.answered().accept(quiz);
        show();
    }

    private void next() {
        quiz.next();
        show();
    }

    private void again() {
        exits.again().accept(quiz.question().head().again());
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public String title() {
        return text.words(session.set().title());
    }

    @Override
    public List<Node> extras() {
        return List.of(dots, reading.controls());
    }

    @Override
    public List<ShortForm> shortForms() {
        return Stream.concat(Stream.of(ShortForm.spare(dots)), reading.shortForms().stream()).toList();
    }

    @Override
    public void shown() {
        focus.run();
    }

    @Override
    public void key(KeyEvent event) {
        reading.key(event);
        KeyCode code = event.getCode();
        if (event.isConsumed() || event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        int number = code.isDigitKey() ? code.ordinal() - KeyCode.DIGIT1.ordinal()
                : code.ordinal() - KeyCode.A.ordinal();
        boolean choice = number >= 0 && number < MOST_OPTIONS && (code.isDigitKey() || code.isLetterKey());
        if (choice && question.isPresent()) {
            question.get().pick(number);
            event.consume();
        }
    }

    @Override
    public void dispose() {
        reading.dispose();
        explainer.close();
    }
}
