package cascade.paper;

import cascade.content.Claim;
import cascade.content.Fact;
import cascade.content.Source;
import cascade.content.Sources;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a handout rests on: its sources are numbered as they come up, and listed at its end.
final class Evidence {

    private final Sources sources;
    private final Wording text;
    private final LocalDate today;
    private final DateTimeFormatter date;
    private final List<Source> numbered = new ArrayList<>();

    /// @param today the day on which reviews may be overdue
    Evidence(Sources sources, Wording text, LocalDate today) {
        this.sources = sources;
        this.text = text;
        this.today = today;
        date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(text.locale());
    }

    /// How well some claims are supported, with the numbers of their sources.
    void badge(List<Claim> claims, Typesetter page) {
        if (claims.isEmpty()) {
            return;
        }
        List<Source> its = claims.stream().map(Claim::fact).map(sources::fact).flatMap(Optional::stream)
                .flatMap(fact -> sources.of(fact).stream()).distinct().toList();
        page.badge(sources.weakest(claims), text.get(Badge.key(sources.weakest(claims))), rest(its));
    }

    /// Each claim with its level, who was studied, the numbers of its sources and the day of its last review.
    void claims(List<Claim> claims, Typesetter page) {
        for (Claim claim : claims) {
            page.claim(claim.says());
            page.keepLast();
            sources.fact(claim.fact()).ifPresentOrElse(fact -> describe(fact, page),
                    () -> page.small(text.get("evidence.unknown", claim.fact())));
        }
    }

    private void describe(Fact fact, Typesetter page) {
        String level = text.get(Badge.key(fact.level()));
        String seen = fact.seenIn().isEmpty() ? "" : " · " + fact.seenIn();
        page.standing(fact.level(), level, seen + rest(sources.of(fact)) + " · " + reviewed(fact));
        if (fact.isOverdue(today)) {
            page.small(text.get("evidence.overdue", date.format(fact.due())));
        }
    }

    private String reviewed(Fact fact) {
        return fact.reviewed().equals(LocalDate.EPOCH) ? text.get("evidence.not-reviewed", fact.id())
                : text.get("evidence.reviewed", date.format(fact.reviewed()), fact.id());
    }

    private String rest(List<Source> its) {
        return its.isEmpty() ? "" : " · " + text.get("paper.numbers", its.size(),
                its.stream().map(this::number).map(String::valueOf).collect(Collectors.joining(", ")));
    }

    private int number(Source source) {
        if (!numbered.contains(source)) {
            numbered.add(source);
        }
        return numbered.indexOf(source) + 1;
    }

    /// All sources that came up, by number.
    void list(Typesetter page) {
        for (int i = 0; i < numbered.size(); i++) {
            Source source = numbered.get(i);
            String doi = source.doi().isEmpty() ? "" : " doi:" + source.doi();
            page.smallItem(i + 1 + ".", Run.plain(source.citation() + doi));
        }
    }
}
