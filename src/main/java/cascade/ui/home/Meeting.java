package cascade.ui.home;

import cascade.content.Tag;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Parts;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/// Where a reader chooses how much to meet: figures, survival, recurrence, operations, pictures that may be hard.
public final class Meeting extends VBox {

    /// @param leftOut what is left out now
    /// @param chosen  takes what is to be left out, at each change
    public Meeting(Set<Tag> leftOut, Messages text, Consumer<Set<Tag>> chosen) {
        getStyleClass().add("meeting");
        Set<Tag> left = EnumSet.noneOf(Tag.class);
        left.addAll(leftOut);
        getChildren().add(Parts.label(text.get("meeting.words"), "summary"));
        for (Tag tag : Tag.values()) {
            String name = tag.name().toLowerCase(Locale.ROOT);
            var box = new CheckBox(text.get("meeting." + name));
            box.setId("meet-" + name);
            box.setWrapText(true);
            box.setSelected(!left.contains(tag));
            box.setOnAction(_ -> {
                if (box.isSelected()) {
                    left.remove(tag);
                } else {
                    left.add(tag);
                }
                chosen.accept(Set.copyOf(left));
            });
            getChildren().add(box);
        }
    }
}
