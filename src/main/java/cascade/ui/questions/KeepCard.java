package cascade.ui.questions;

import static cascade.ui.theme.Parts.button;
import static cascade.ui.theme.Parts.label;

import cascade.questions.CareQuestion.Origin;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Parts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Proposes a question about a step, to be kept as it is or in other words, and says that it is kept or why not.
public final class KeepCard extends VBox {

    private final Notebook notebook;
    private final Origin from;
    private final Messages text;
    private final WordsField words;
    private final Label told = Parts.reply("keep-told");
    private final Button list;

    /// @param title of the step that the question is about
    /// @param open  opens the list of questions
    public KeepCard(String title, Origin from, Notebook notebook, Runnable open, Messages text) {
        this.notebook = notebook;
        this.from = from;
        this.text = text;
        getStyleClass().add("keep-card");
        words = new WordsField(text.get("questions.field"), text.get("questions.suggestion", title));
        words.onEnter(this::keep);
        words.setId("keep-words");
        Button keep = button(text.get("questions.keep.it"), this::keep, "primary");
        keep.setId("keep-it");
        list = button(text.get("questions.mine"), open, "secondary");
        list.setId("keep-list");
        var ways = new FlowPane(keep, list);
        ways.getStyleClass().add("ways");
        getChildren().addAll(label(text.get("questions.keep.words"), "over-words"), words, told, ways);
    }

    private void keep() {
        String refused = Verdict.say(notebook.now().get().keep(words.getText(), from), notebook, text);
        if (refused.isEmpty()) {
            // What was asked is done: what is left is to read that, to go on, or to see the list.
            getChildren().setAll(told, list);
            list.requestFocus();
        }
        told.setText(refused.isEmpty() ? text.get("questions.kept") : refused);
    }
}
