package cascade.ui.home;

import static cascade.ui.theme.Parts.button;
import static cascade.ui.theme.Parts.icon;

import cascade.ui.shell.ShortForm;
import cascade.ui.theme.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// What home has in the header: the other language, the glossary and the settings.
///
/// Where room is short, signs stand for their words, so that "I feel worried" stays whole. The language can be spared:
/// it is among the settings too.
final class HeaderWays {

    private final Button language;
    private final Button glossary;
    private final Button settings;

    HeaderWays(HomeExits exits, Messages text) {
        language = way("language", text.get("home.other-language"), exits.language());
        glossary = way("glossary", text.get("place.glossary"), exits.glossary());
        settings = way("settings", text.get("place.settings"), exits.settings());
    }

    private static Button way(String id, String words, Runnable action) {
        Button button = button(words, action, "pill", "way");
        button.setId(id);
        button.setGraphic(icon(id));
        return button;
    }

    List<Node> nodes() {
        return List.of(language, glossary, settings);
    }

    List<ShortForm> shortForms() {
        return List.of(ShortForm.sparing(language), ShortForm.of(glossary, ""), ShortForm.of(settings, ""));
    }
}
