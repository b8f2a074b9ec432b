package cascade.ui.presenter;

import cascade.lesson.Marks.Tool;
import cascade.lesson.Presentation;
import cascade.lesson.Presentation.Veil;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/// Everything a speaker can do, each control with its key.
final class Controls extends FlowPane {

    private static final PseudoClass PLAYING = PseudoClass.getPseudoClass("playing");

    private final Presentation show;
    private final Messages text;
    private final Runnable changed;
    private final List<Runnable> refreshes = new ArrayList<>();
    private final Button play;
    private final Button rejoin;
    private final Button screen;

    /// @param asks whether there is a question to ask
    Controls(Presentation show, PresenterKeys.Commands commands, Runnable screens, boolean asks, Messages text) {
        this.show = show;
        this.text = text;
        this.changed = commands.changed();
        getStyleClass().add("controls");
        Button back = button("back", show::back);
        back.setGraphic(Parts.icon("left"));
        Button next = button("next", show::forward);
        next.getStyleClass().add("gold");
        next.setGraphic(Parts.icon("right"));
        play = button("play", show::toggle);
        play.setGraphic(Parts.icon("play"));
        getChildren().addAll(back, next, play, toggle("spotlight", tool(Tool.SPOTLIGHT), () -> has(Tool.SPOTLIGHT)),
                toggle("laser", tool(Tool.LASER), () -> has(Tool.LASER)), toggle("pen", tool(Tool.PEN), () -> has(Tool.PEN)),
                button("wipe", show.marks()::erase),
                toggle("freeze", show::freeze, show::isFrozen), toggle("loop", show::loop, show::isLooping),
                toggle("black", () -> show.veil(Veil.BLACK), () -> show.veil() == Veil.BLACK),
                toggle("white", () -> show.veil(Veil.WHITE), () -> show.veil() == Veil.WHITE));
        if (asks) {
            getChildren().add(button("ask", commands.ask()));
        }
        rejoin = button("rejoin", show::rejoin);
        screen = button("screen", screens);
        getChildren().addAll(rejoin, screen, button("keys", commands.help()));
        Parts.keepWithin(this);
    }

    /// The focus is there at first, so that Space plays, whoever takes it.
    Button play() {
        return play;
    }

    /// Beside which the choice of screens opens.
    Button screen() {
        return screen;
    }

    void show() {
        refreshes.forEach(Runnable::run);
        play.pseudoClassStateChanged(PLAYING, show.player().playing());
        String name = text.get(show.player().playing() ? "presenter.pause" : "presenter.play");
        if (!name.equals(play.getText())) {
            play.setText(name);
            play.setAccessibleText(name);
        }
        Parts.visible(rejoin, show.isFrozen());
    }

    private Runnable tool(Tool tool) {
        return () -> show.marks().take(tool);
    }

    private boolean has(Tool tool) {
        return show.marks().tool() == tool;
    }

    private Button button(String name, Runnable action) {
        Button button = Parts.button(text.get(key(name)), () -> {
            action.run();
            changed.run();
        }, "control");
        button.setId("presenter-" + name);
        return button;
    }

    private ToggleButton toggle(String name, Runnable action, BooleanSupplier on) {
        var button = new ToggleButton(text.get(key(name)));
        button.setId("presenter-" + name);
        button.getStyleClass().add("control");
        button.setAccessibleText(button.getText());
        button.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        button.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        button.setOnAction(_ -> {
            action.run();
            changed.run();
        });
        refreshes.add(() -> button.setSelected(on.getAsBoolean()));
        return button;
    }

    private static String key(String name) {
        return "presenter." + name;
    }
}
