package cascade.ui.presenter;

import cascade.content.Sentence;
import cascade.content.Span;
import cascade.content.Words;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Parts;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Headline and words of a step as large as there is room for, so that they are read from the back row.
final class BackRowWords extends FittingBox {

    private final Messages text;

    BackRowWords(Messages text) {
        this.text = text;
        getStyleClass().addAll("card", "back-row-words");
    }

    /// Shows words with their headline.
    ///
    /// @param kicker a line above the headline; may be empty
    void show(String kicker, String title, Words words) {
        var line = Parts.label(kicker, "kicker");
        Parts.visible(line, !kicker.isEmpty());
        getChildren().setAll(line, Parts.headline(text.words(title), "step-title"));
        words.paragraphs().forEach(paragraph -> getChildren().add(paragraph(paragraph)));
        fitAgain();
    }

    /// Nothing can be pressed here: terms stand out, and the speaker explains them.
    private TextFlow paragraph(List<Sentence> sentences) {
        var flow = new TextFlow();
        flow.getStyleClass().add("paragraph");
        flow.setMinHeight(Region.USE_PREF_SIZE);
        for (int i = 0; i < sentences.size(); i++) {
            if (i > 0) {
                flow.getChildren().add(run(" ", false));
            }
            for (Span span : sentences.get(i).spans()) {
                flow.getChildren().add(run(text.words(span.text()), !(span instanceof Span.Plain)));
            }
        }
        return flow;
    }

    private static Text run(String words, boolean strong) {
        var run = new Text(words);
        run.getStyleClass().add("run");
        if (strong) {
            run.getStyleClass().add("strong");
        }
        return run;
    }
}
