package cascade.ui.words;

import cascade.content.Sentence;
import cascade.content.Span;
import cascade.content.Words;
import cascade.ui.theme.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/// Words on the screen: a paragraph under a paragraph, with terms that open their meaning.
public final class WordsView extends VBox {

    private final List<Spoken> spoken = new ArrayList<>();

    public WordsView(Words words, Messages text, Explainer explainer, String... classes) {
        getStyleClass().add("words");
        getStyleClass().addAll(classes);
        setMinHeight(Region.USE_PREF_SIZE);
        for (List<Sentence> paragraph : words.paragraphs()) {
            getChildren().add(paragraph(paragraph, text, explainer));
        }
    }

    private Paragraph paragraph(List<Sentence> sentences, Messages text, Explainer explainer) {
        var flow = new Paragraph();
        for (int i = 0; i < sentences.size(); i++) {
            if (i > 0) {
                flow.getChildren().add(run(" "));
            }
            List<Node> nodes = sentences.get(i).spans().stream().map(span -> node(span, text, explainer)).toList();
            flow.getChildren().addAll(nodes);
            spoken.add(new Spoken(sentences.get(i).text(), nodes));
        }
        return flow;
    }

    /// Its sentences in reading order.
    public List<Spoken> spoken() {
        return List.copyOf(spoken);
    }

    private static Node node(Span span, Messages text, Explainer explainer) {
        return switch (span) {
            case Span.Plain plain -> run(text.words(plain.text()));
            case Span.Strong strong -> {
                Text words = run(text.words(strong.text()));
                words.getStyleClass().add("strong");
                yield words;
            }
            case Span.TermUse use -> {
                var link = new Hyperlink(use.text());
                link.getStyleClass().add("term");
                link.setAccessibleText(text.get("term.link", use.text()));
                link.setOnAction(_ -> {
                    explainer.term(link, use.term());
                    link.setVisited(false);
                });
                yield link;
            }
        };
    }

    private static Text run(String words) {
        var run = new Text(words);
        run.getStyleClass().add("run");
        return run;
    }
}
