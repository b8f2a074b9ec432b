package cascade.ui.presenter;

import cascade.content.Question.Option;
import cascade.quiz.Poll;
import cascade.quiz.Poll.Stage;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Parts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A question to the class: the letters of the cards, and their chart when the speaker wants it.
///
/// While cards are counted only their sum is shown, so that nobody follows the others. A letter is told by the form of its
/// sign and the pattern of its bar as well as by its colour.
final class AskPage extends FittingBox {

    /// The signs of the cards A to D.
    private static final List<String> CARDS = List.of("card-a", "card-b", "card-c", "card-d");
    /// A bar that stands for all that were counted leaves room for its number, as a share of the row.
    private static final double LONGEST = 0.78;

    private final Messages text;

    AskPage(Messages text) {
        this.text = text;
        getStyleClass().add("ask-page");
    }

    void show(Poll poll) {
        String kicker = text.get(poll.round() == 0 ? "ask.kicker" : "ask.kicker.again").toUpperCase(text.locale());
        getChildren().setAll(Parts.label(kicker, "kicker"), Parts.headline(text.words(poll.head().ask()), "ask"));
        List<Option> options = poll.options();
        for (int i = 0; i < options.size(); i++) {
            getChildren().add(row(poll, i, options.get(i)));
        }
        getChildren().add(Parts.label(foot(poll), "ask-foot"));
        fitAgain();
    }

    /// The letter of a card.
    static String letter(int option) {
        return String.valueOf((char) ('A' + option));
    }

    /// The sign of a card: a letter in a form of its own.
    static Label sign(int option) {
        var sign = new Label(letter(option));
        sign.getStyleClass().addAll("card-sign", CARDS.get(option));
        return sign;
    }

    private String foot(Poll poll) {
        return switch (poll.stage()) {
            case COUNTING -> text.get("ask.count", poll.total(poll.round()));
            case DISCUSSING -> text.get("ask.discuss.words");
            case CHART -> poll.round() == 0 ? text.get("ask.total", poll.total(0))
                    : text.get("ask.total.both", poll.total(0), poll.total(1));
        };
    }

    private HBox row(Poll poll, int option, Option shown) {
        var body = new VBox(Parts.label(text.words(shown.text()), "option-text"));
        body.getStyleClass().add("body");
        boolean right = poll.isRevealed() && shown.right();
        if (right) {
            body.getChildren().add(Parts.label(text.words(shown.why()), "why"));
        }
        if (poll.stage() == Stage.CHART) {
            for (int round = 0; round <= poll.round(); round++) {
                body.getChildren().add(bar(poll, round, option));
            }
        }
        var row = new HBox(sign(option), Parts.wide(body));
        row.getStyleClass().add("ask-row");
        if (right) {
            row.getStyleClass().add("so");
            row.getChildren().add(Parts.icon("check"));
        }
        return row;
    }

    /// How many cards showed a letter, as a bar and a number.
    private HBox bar(Poll poll, int round, int option) {
        int count = poll.count(round, option);
        double share = (double) count / Math.max(1, Math.max(poll.total(0), poll.total(1)));
        var bar = new Region();
        bar.getStyleClass().addAll("poll-bar", CARDS.get(option));
        if (round < poll.round()) {
            bar.getStyleClass().add("before");
        }
        var line = new HBox(bar, Parts.label(text.get("ask.number", count), "poll-number"));
        line.getStyleClass().add("poll-line");
        if (poll.round() > 0) {
            line.getChildren().add(Parts.label(text.get(round == 0 ? "ask.first" : "ask.second"), "poll-round"));
        }
        bar.minWidthProperty().bind(line.widthProperty().multiply(share * LONGEST));
        line.setAccessibleText(text.get("ask.bar", letter(option), count, text.get(round == 0 ? "ask.first" : "ask.second")));
        return line;
    }
}
