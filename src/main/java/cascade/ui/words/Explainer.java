package cascade.ui.words;

import cascade.content.Claim;
import cascade.content.Glossary;
import cascade.content.Sources;
import cascade.content.Term;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Parts;
import cascade.ui.theme.Theme;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/// Opens what explains a text: the meaning of a term, or what a step's statements rest on.
///
/// One pop-over is open at a time; Escape or a click beside it closes it.
public final class Explainer {

    private final Messages text;
    private final Theme theme;
    private final Glossary glossary;
    private final Sources sources;
    private final PopOver over = new PopOver();

    public Explainer(Messages text, Theme theme, Glossary glossary, Sources sources) {
        this.text = text;
        this.theme = theme;
        this.glossary = glossary;
        this.sources = sources;
        over.setAnimated(false);
    }

    /// Opens the meaning of a term beside its words; a term the glossary does not hold says so.
    public void term(Node beside, String id) {
        var content = new VBox();
        String name = glossary.find(id).map(Term::name).orElse(id);
        String meaning = glossary.find(id).map(Term::meaning).orElseGet(() -> text.get("term.unknown"));
        content.getChildren().addAll(
                Parts.label(text.words(name), "over-title"), Parts.label(text.words(meaning), "over-words"));
        content.getStyleClass().add("term-over");
        open(beside, text.get("term.title"), content, PopOver.ArrowLocation.TOP_CENTER);
    }

    /// Opens what the claims rest on: each with its level, who was studied, sources and review date.
    public void evidence(Node beside, List<Claim> claims) {
        boolean farFromEdge = beside.localToScene(0, 0).getX() > beside.getScene().getWidth() / 2;
        open(beside, text.get("evidence.title"), new EvidenceList(claims, sources, text),
                farFromEdge ? PopOver.ArrowLocation.RIGHT_BOTTOM : PopOver.ArrowLocation.BOTTOM_LEFT);
    }

    /// What the evidence badge of these claims shows.
    EvidenceBadge.Standing standing(List<Claim> claims) {
        long count = claims.stream().map(Claim::fact).distinct()
                .flatMap(fact -> sources.fact(fact).stream())
                .flatMap(fact -> fact.sources().stream()).distinct().count();
        return new EvidenceBadge.Standing(sources.weakest(claims), (int) count);
    }

    public void close() {
        over.hide();
    }

    private void open(Node beside, String title, Parent content, PopOver.ArrowLocation arrow) {
        over.hide();
        content.getStyleClass().addAll("over", "sized");
        content.setAccessibleText(title);
        theme.size(content);
        over.setTitle(title);
        over.setArrowLocation(arrow);
        over.setContentNode(content);
        over.show(beside);
    }
}
