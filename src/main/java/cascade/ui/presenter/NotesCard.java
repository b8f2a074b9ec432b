package cascade.ui.presenter;

import cascade.content.Notes;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Parts;
import javafx.css.PseudoClass;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What the author tells the speaker about a step; the class does not see it.
final class NotesCard extends VBox {

    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");

    private final Messages text;
    private final VBox notes = new VBox();
    private final VBox pause = new VBox();
    private final ScrollPane scroll = new ScrollPane(notes);

    NotesCard(Messages text) {
        this.text = text;
        getStyleClass().addAll("speaker-card", "notes-card");
        setId("notes-card");
        notes.getStyleClass().add("notes");
        pause.getStyleClass().add("note-part");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(text.get("presenter.notes"));
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(Parts.label(text.get("presenter.notes"), "notes-title"), scroll);
    }

    void show(Notes shown) {
        scroll.setVvalue(0);
        notes.getChildren().clear();
        pause.getChildren().clear();
        if (shown.isEmpty()) {
            notes.getChildren().add(Parts.label(text.get("presenter.notes.none"), "note-words"));
            return;
        }
        add(new VBox(), "presenter.notes.ask", shown.ask());
        add(new VBox(), "presenter.notes.think", shown.think());
        add(pause, "presenter.notes.pause", shown.pause());
    }

    private void add(VBox part, String heading, String words) {
        if (!words.isEmpty()) {
            part.getStyleClass().setAll("note-part");
            part.getChildren().setAll(Parts.label(text.get(heading), "note-heading"),
                    Parts.label(text.words(words), "note-words"));
            notes.getChildren().add(part);
        }
    }

    /// Marks what to ask while the picture waits at a pause mark.
    void pausing(boolean now) {
        pause.pseudoClassStateChanged(NOW, now);
    }
}
