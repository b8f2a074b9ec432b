package cascade.ui.words;

import cascade.content.Claim;
import cascade.content.Glossary;
import cascade.content.Sources;
import cascade.content.Term;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Overlay;
import cascade.ui.theme.Parts;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Opens what explains a text: the meaning of a term, or what a step's statements rest on.
///
/// One card is open at a time; Escape or a press beside it closes it.
public final class Explainer {

    private final Messages text;
    private final Overlay over;
    private final Glossary glossary;
    private final Sources sources;
    private final LocalDate today;

    /// @param today the day on which reviews may be overdue
    public Explainer(Messages text, Overlay over, Glossary glossary, Sources sources, LocalDate today) {
        this.today = today;
        this.text = text;
        this.over = over;
        this.glossary = glossary;
        this.sources = sources;
    }

    /// Opens the meaning of a term beside its words; a term the glossary does not hold says so.
    public void term(Node beside, String id) {
        String name = glossary.find(id).map(Term::name).orElse(id);
        String meaning = glossary.find(id).map(Term::meaning).orElseGet(() -> text.get("term.unknown"));
        var content = new VBox(Parts.label(text.words(meaning), "over-words"));
        content.getStyleClass().add("term-over");
        over.show(beside, text.words(name), content);
    }

    /// Opens what the claims rest on: each with its level, who was studied, sources and review date.
    public void evidence(Node beside, List<Claim> claims) {
        over.show(beside, text.get("evidence.title"), new EvidenceList(claims, sources, text, today));
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
}
