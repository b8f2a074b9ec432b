package cascade.ui.home;

import static cascade.ui.theme.Parts.label;

import cascade.content.Fault;
import cascade.content.Library.LeftOut;
import cascade.ui.theme.Messages;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Says which files were left out and why, first briefly and on request in full.
final class LeftOutCard extends VBox {

    private final List<LeftOut> files;
    private final Messages text;
    private final VBox list = new VBox();

    LeftOutCard(List<LeftOut> files, Messages text) {
        this.files = files;
        this.text = text;
        getStyleClass().addAll("card", "left-out");
        setId("left-out");
        list.getStyleClass().add("faults");
        var more = new ToggleButton(text.get("left-out.more"));
        more.getStyleClass().add("secondary");
        more.setId("left-out-more");
        more.setMinHeight(Region.USE_PREF_SIZE);
        more.setOnAction(_ -> {
            more.setText(text.get(more.isSelected() ? "left-out.less" : "left-out.more"));
            fill(more.isSelected());
        });
        getChildren().addAll(label(text.get("left-out.title"), "card-title"),
                label(text.get("left-out.words"), "summary"), list, more);
        fill(false);
    }

    private void fill(boolean all) {
        list.getChildren().clear();
        for (LeftOut file : files) {
            list.getChildren().add(label(file.file(), "file"));
            file.faults().stream().limit(all ? Long.MAX_VALUE : 1)
                    .forEach(fault -> list.getChildren().add(label(all ? fault.toString() : brief(fault), "small")));
        }
    }

    private String brief(Fault fault) {
        return fault.line() > 0 ? text.get("left-out.line", fault.line(), fault.reason()) : fault.reason();
    }
}
