package cascade.ui.home;

import static cascade.ui.theme.Parts.button;
import static cascade.ui.theme.Parts.label;

import cascade.ui.theme.Messages;
import cascade.ui.theme.Parts;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// Says what the program remembers and where, and offers to erase it.
final class MemoryCard extends VBox {

    /// @param place the folder; empty where everything is forgotten when the program ends
    /// @param erase asks, beside a node, whether to erase everything
    MemoryCard(Optional<String> place, Consumer<Node> erase, Messages text) {
        getStyleClass().add("card");
        setId("memory");
        getChildren().addAll(label(text.get("memory.title"), "card-title"),
                label(place.isPresent() ? text.get("memory.words") : text.get("memory.forgets"), "summary"));
        place.ifPresent(folder -> getChildren().add(label(folder, "small")));
        Button all = button(text.get("memory.erase"), () -> { }, "secondary");
        all.setId("erase");
        all.setOnAction(_ -> erase.accept(all));
        getChildren().add(Parts.across(all));
    }
}
