package cascade.ui.home;

import static cascade.ui.theme.Parts.label;

import cascade.progress.Trouble;
import cascade.ui.theme.Messages;
import javafx.scene.layout.VBox;

/// Says in one sentence what went wrong with keeping progress, and where.
final class TroubleCard extends VBox {

    TroubleCard(Trouble trouble, Messages text) {
        getStyleClass().add("card");
        setId("trouble");
        String where = trouble instanceof Trouble.Damaged damaged ? damaged.setAside() : trouble.file();
        getChildren().addAll(label(text.get("trouble.title"), "card-title"),
                label(sentence(trouble, text), "summary"), label(where, "small"));
    }

    private static String sentence(Trouble trouble, Messages text) {
        return switch (trouble) {
            case Trouble.Damaged damaged ->
                    damaged.before() ? text.get("trouble.damaged.before") : text.get("trouble.damaged.afresh");
            case Trouble.Newer _ -> text.get("trouble.newer");
            case Trouble.NotRead _ -> text.get("trouble.not-read");
            case Trouble.NotKept _ -> text.get("trouble.not-kept");
            case Trouble.NotErased _ -> text.get("trouble.not-erased");
        };
    }
}
