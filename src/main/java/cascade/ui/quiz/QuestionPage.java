package cascade.ui.quiz;

import static cascade.ui.theme.Parts.button;
import static cascade.ui.theme.Parts.headline;
import static cascade.ui.theme.Parts.icon;
import static cascade.ui.theme.Parts.label;

import cascade.content.Question;
import cascade.quiz.Answer;
import cascade.quiz.Grade;
import cascade.quiz.Quiz;
import cascade.ui.theme.Beside;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Row;
import cascade.ui.words.EvidenceBadge;
import cascade.ui.words.Explainer;
import cascade.ui.words.Spoken;
import cascade.ui.words.WordsView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One question: first to be answered, then with all its reasons.
final class QuestionPage extends VBox {

    /// What the page asks for.
    ///
    /// @param changed that its words stand in another order now
    record Commands(Runnable answered, Runnable changed, Runnable next, Runnable again) {}

    private final QuizSession session;
    private final Quiz quiz;
    private final Messages text;
    private final Explainer explainer;
    private final Commands commands;
    private final Label ask;
    private final Button check;
    private Optional<AnswerView> view = Optional.empty();
    /// What is read before and after the answers.
    private final List<Spoken> first = new ArrayList<>();
    private final List<Spoken> then = new ArrayList<>();

    QuestionPage(QuizSession session, Explainer explainer, Messages text, Commands commands) {
        this.session = session;
        this.quiz = session.quiz();
        this.text = text;
        this.explainer = explainer;
        this.commands = commands;
        getStyleClass().add("question-page");
        ask = headline(text.words(quiz.question().head().ask()), "ask");
        check = button(text.get("quiz.check"), this::check, "primary");
        check.setId("check");
        String at = text.get("quiz.kicker", quiz.index() + 1, quiz.size()).toUpperCase(text.locale());
        getChildren().setAll(label(at, "kicker"), ask);
        first.addAll(Spoken.each(ask.getText(), text.locale(), ask));
        quiz.grade().ifPresentOrElse(this::graded, this::open);
    }

    private void open() {
        AnswerView answers = answers();
        view = Optional.of(answers);
        Label hint = label(text.get(hint()), "hint");
        then.addAll(Spoken.each(hint.getText(), text.locale(), hint));
        var row = Beside.atEnd(hint, check);
        row.getStyleClass().add("buttons");
        getChildren().addAll(answers.node(), row);
        check.setDisable(!quiz.accepts(session.draft()));
    }

    private AnswerView answers() {
        Answer draft = session.draft();
        return switch (quiz.question()) {
            case Question.ChooseOne one ->
                    new ChoiceView(one.options(), quiz.presented(), false, draft, text, this::changed);
            case Question.ChooseSeveral several ->
                    new ChoiceView(several.options(), quiz.presented(), true, draft, text, this::changed);
            case Question.PutInOrder order -> new OrderView(order.items(), draft, text, this::changed);
            case Question.MatchPairs match -> new MatchView(match.pairs(), quiz, draft, text, this::changed);
        };
    }

    private String hint() {
        return switch (quiz.question()) {
            case Question.ChooseOne _ -> "quiz.hint.one";
            case Question.ChooseSeveral _ -> "quiz.hint.several";
            case Question.PutInOrder _ -> "quiz.hint.order";
            case Question.MatchPairs _ -> "quiz.hint.match";
        };
    }

    private void changed(Answer draft) {
        session.draft(draft);
        check.setDisable(!quiz.accepts(draft));
        commands.changed().run();
    }

    private void check() {
        quiz.answer(session.draft());
        commands.answered().run();
    }

    private void graded(Grade grade) {
        Question question = quiz.question();
        Label outcome = label(text.get(grade.right() ? "quiz.outcome.right" : "quiz.outcome.look"), "outcome");
        outcome.setId("outcome");
        var feedback = new Feedback(question, quiz.answered().orElseThrow(), grade, quiz.presented(), text);
        var recap = new WordsView(question.head().recap(), text, explainer, "recap");
        getChildren().addAll(outcome, feedback, recap, ways());
        first.clear();
        first.addAll(Spoken.each(outcome.getText(), text.locale(), outcome));
        then.addAll(feedback.spoken());
        then.addAll(recap.spoken());
    }

    private Region ways() {
        Question.Head head = quiz.question().head();
        var evidence = new EvidenceBadge(head.mainClaims(), head.claims(), text, explainer);
        evidence.setId("evidence");
        evidence.setMaxWidth(Region.USE_PREF_SIZE);
        boolean last = quiz.index() + 1 == quiz.size();
        var onward = new Row(
                sided("again", button(text.get("quiz.again"), commands.again(), "secondary"), "play"),
                sided("next-question",
                        button(text.get(last ? "quiz.finish" : "quiz.next"), commands.next(), "primary"), "right"));
        onward.getStyleClass().add("onward");
        var row = Beside.atEnd(evidence, onward);
        row.getStyleClass().add("buttons");
        return row;
    }

    private static Button sided(String id, Button button, String icon) {
        button.setId(id);
        button.setGraphic(icon(icon));
        button.setContentDisplay(ContentDisplay.RIGHT);
        return button;
    }

    /// Chooses by number, as keys do.
    void pick(int number) {
        view.ifPresent(answers -> answers.pick(number));
    }

    /// What it says, in reading order: the question with its answers, or, once it is answered, what became of it.
    List<Spoken> spoken() {
        var all = new ArrayList<>(first);
        view.ifPresent(answers -> all.addAll(answers.spoken()));
        all.addAll(then);
        return all;
    }

    void focus() {
        ask.requestFocus();
    }
}
