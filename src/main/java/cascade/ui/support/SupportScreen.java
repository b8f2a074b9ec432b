package cascade.ui.support;

import static cascade.ui.theme.Parts.button;
import static cascade.ui.theme.Parts.headline;
import static cascade.ui.theme.Parts.label;

import cascade.content.Support;
import cascade.ui.shell.Screen;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Page;
import cascade.ui.theme.Parts;
import cascade.ui.words.Explainer;
import cascade.ui.words.WordsView;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Calm words, small steps and people to call; one press leads back to the moment the learner came from.
public final class SupportScreen implements Screen {

    private final Messages text;
    private final Explainer explainer;
    private final Page page;

    public SupportScreen(Support support, Explainer explainer, Messages text, Runnable onBack) {
        this.text = text;
        this.explainer = explainer;
        Label title = headline(text.words(support.title()), "support-title");
        Button back = Parts.wrapping(button(text.get("support.back"), onBack, "primary"));
        back.setId("support-back");
        back.setGraphic(Parts.icon("left"));
        var top = new VBox(title, new WordsView(support.words(), text, explainer), back);
        top.getStyleClass().add("card");
        page = Page.of(title, "support", new VBox(top, steps(support), urgent(support), lines(support)));
    }

    private VBox steps(Support support) {
        VBox card = section("support.steps");
        for (int i = 0; i < support.steps().size(); i++) {
            var row = new HBox(label(String.valueOf(i + 1), "number"),
                    Parts.wide(label(text.words(support.steps().get(i)), "step-text")));
            row.getStyleClass().add("small-step");
            card.getChildren().add(row);
        }
        return card;
    }

    private VBox urgent(Support support) {
        VBox card = section("support.urgent");
        card.getStyleClass().add("urgent");
        card.getChildren().add(new WordsView(support.urgent(), text, explainer));
        return card;
    }

    private VBox lines(Support support) {
        VBox card = section("support.lines");
        var lines = new FlowPane();
        lines.getStyleClass().add("lines");
        for (Support.Line line : support.lines()) {
            var box = new VBox(label(line.place(), "place"), label(line.name(), "name"), label(line.number(), "phone"));
            box.getStyleClass().add("line");
            if (line.urgent()) {
                box.getStyleClass().add("crisis");
            }
            lines.getChildren().add(box);
        }
        card.getChildren().addAll(lines, label(text.get("support.checked", DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(text.locale()).format(support.checkedOn())), "small"));
        return card;
    }

    private VBox section(String key) {
        var card = new VBox(label(text.get(key), "headline", "section"));
        card.getStyleClass().add("card");
        return card;
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public String title() {
        return text.get("place.support");
    }

    @Override
    public void shown() {
        page.opened();
    }

    @Override
    public void dispose() {
        explainer.close();
    }
}
