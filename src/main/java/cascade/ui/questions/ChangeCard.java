package cascade.ui.questions;

import static cascade.ui.theme.Parts.button;

import cascade.questions.CareQuestion;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Parts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// A question of the list while its words are changed.
final class ChangeCard extends VBox {

    ChangeCard(CareQuestion question, Deeds deeds, Messages text) {
        getStyleClass().addAll("card", "question-card");
        Label told = Parts.reply("change-told");
        var words = new WordsField(text.get("questions.field"), question.text());
        words.setId("change-words");
        Runnable change = () -> told.setText(deeds.change(question, words.getText()));
        words.onEnter(change);
        Button keep = button(text.get("questions.change.keep"), change, "primary");
        keep.setId("change-keep");
        Button leave = button(text.get("questions.change.leave"), () -> deeds.leave(question), "quiet");
        leave.setId("change-leave");
        var ways = new FlowPane(keep, leave);
        ways.getStyleClass().add("ways");
        getChildren().addAll(words, told, ways);
    }
}
