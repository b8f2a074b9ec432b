package cascade.ui.words;

import static cascade.ui.theme.Parts.label;

import cascade.content.Claim;
import cascade.content.Fact;
import cascade.content.Source;
import cascade.content.Sources;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Parts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What statements rest on: each with its level, who was studied, its sources and the date of its last review.
final class EvidenceList extends VBox {

    private final Sources sources;
    private final Messages text;
    private final LocalDate today;
    private final DateTimeFormatter date;

    /// @param today the day on which reviews may be overdue
    EvidenceList(List<Claim> claims, Sources sources, Messages text, LocalDate today) {
        this.sources = sources;
        this.text = text;
        this.today = today;
        date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(text.locale());
        getStyleClass().add("evidence-list");
        claims.forEach(claim -> getChildren().add(entry(claim)));
    }

    private Node entry(Claim claim) {
        var entry = new VBox(label(text.words(claim.says()), "claim"));
        entry.getStyleClass().add("entry");
        sources.fact(claim.fact()).ifPresentOrElse(
                fact -> describe(entry, fact, sources.of(fact)),
                () -> entry.getChildren().add(label(text.get("evidence.unknown", claim.fact()), "small")));
        return entry;
    }

    private void describe(VBox entry, Fact fact, List<Source> its) {
        String level = text.get("level." + EvidenceBadge.name(fact.level()));
        String words = fact.seenIn().isEmpty() ? level : text.get("evidence.seen-in", level, fact.seenIn());
        Label standing = Parts.wide(label(words, "standing"));
        var row = new HBox(EvidenceBadge.mark(fact.level()), standing);
        row.getStyleClass().add("row");
        entry.getChildren().add(row);
        for (Source source : its) {
            String doi = source.doi().isEmpty() ? "" : " doi:" + source.doi();
            entry.getChildren().add(label(source.citation() + doi, "small", "source"));
        }
        entry.getChildren().add(label(reviewed(fact), "small"));
        if (fact.isOverdue(today)) {
            entry.getChildren().add(label(text.get("evidence.overdue", date.format(fact.due())), "small", "overdue"));
        }
    }

    /// The first day of 1970 stands for a fact that nobody has reviewed yet.
    private String reviewed(Fact fact) {
        return fact.reviewed().equals(LocalDate.EPOCH) ? text.get("evidence.not-reviewed", fact.id())
                : text.get("evidence.reviewed", date.format(fact.reviewed()), fact.id());
    }
}
