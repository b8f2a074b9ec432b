package cascade.ui.glossary;

import static cascade.ui.theme.Parts.button;
import static cascade.ui.theme.Parts.headline;
import static cascade.ui.theme.Parts.label;

import cascade.content.Term;
import cascade.ui.shell.Screen;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Beside;
import cascade.ui.theme.Page;
import cascade.ui.theme.Parts;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// All terms with one plain sentence each, and the lessons that use them: a press opens the step.
public final class GlossaryScreen implements Screen {

    /// A term and where it is used.
    ///
    /// @param uses in the order of lessons
    public record Entry(Term term, List<Use> uses) {
        public Entry {
            uses = List.copyOf(uses);
        }
    }

    /// A lesson that uses a term.
    ///
    /// @param open goes to the step
    public record Use(String lesson, Runnable open) {}

    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");

    private final Messages text;
    private final VBox list = new VBox();
    private final Page page;

    /// @param paper opens, beside a node, the card that prints all terms
    public GlossaryScreen(List<Entry> entries, Messages text, Consumer<Node> paper) {
        this.text = text;
        Label title = headline(text.get("glossary.title"), "glossary-title");
        var find = new TextField();
        find.setId("glossary-find");
        find.setPromptText(text.get("glossary.find"));
        find.setAccessibleText(text.get("glossary.find"));
        List<Entry> sorted = sorted(entries);
        // Lives as long as the field that it listens to.
        find.textProperty().addListener((_, _, words) -> show(sorted, words));
        list.getStyleClass().add("terms");
        show(sorted, "");
        Button print = Parts.opener(text.get("paper.open"), paper, "secondary");
        print.setId("paper");
        find.setPrefColumnCount(find.getPromptText().length());
        find.setMaxWidth(Double.MAX_VALUE);
        var tools = Beside.atEnd(find, print);
        var column = new VBox(title, label(text.get("glossary.sub"), "lead"), tools, list);
        page = Page.column(title, "glossary", column);
    }

    /// As the alphabet of the language has it.
    private List<Entry> sorted(List<Entry> entries) {
        Collator alphabet = Collator.getInstance(text.locale());
        return entries.stream().sorted(Comparator.comparing(entry -> entry.term().name(), alphabet)).toList();
    }

    private void show(List<Entry> entries, String words) {
        String wanted = bare(words.strip());
        list.getChildren().setAll(entries.stream().filter(entry -> has(entry.term(), wanted)).map(this::card).toList());
        if (list.getChildren().isEmpty()) {
            list.getChildren().add(label(text.get("glossary.none"), "lead"));
        }
    }

    private static boolean has(Term term, String wanted) {
        return bare(term.name()).contains(wanted) || bare(term.meaning()).contains(wanted);
    }

    /// In small letters without accents, which many do not type: `celula` finds `Célula`.
    private static String bare(String words) {
        return ACCENTS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private VBox card(Entry entry) {
        var card = new VBox(label(text.words(entry.term().name()), "term-name"),
                label(text.words(entry.term().meaning()), "term-meaning"));
        card.getStyleClass().addAll("card", "entry");
        card.setId("term-" + entry.term().id());
        if (!entry.uses().isEmpty()) {
            var uses = new FlowPane(label(text.get("glossary.used-in"), "small"));
            uses.getStyleClass().add("uses");
            uses.setMinWidth(0);
            for (Use use : entry.uses()) {
                Button open = button(text.words(use.lesson()), use.open(), "quiet", "use");
                // A long title breaks rather than making the page wider than the window.
                open.setWrapText(true);
                open.setMinWidth(0);
                open.maxWidthProperty().bind(uses.widthProperty());
                open.setAccessibleText(text.get("glossary.open", use.lesson(), entry.term().name()));
                uses.getChildren().add(open);
            }
            card.getChildren().add(uses);
        }
        return card;
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public String title() {
        return text.get("place.glossary");
    }

    @Override
    public void shown() {
        page.opened();
    }
}
