package cascade.ui.quiz;

import javafx.scene.control.Label;

/// The letters and numbers in front of what can be chosen.
final class Letters {

    private Letters() {}

    /// A, B, C … for 0, 1, 2 …
    static String letter(int number) {
        return String.valueOf((char) ('A' + number));
    }

    static Label badge(String words) {
        var badge = new Label(words);
        badge.getStyleClass().add("badge");
        return badge;
    }
}
