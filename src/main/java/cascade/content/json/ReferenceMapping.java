package cascade.content.json;

import cascade.content.Fact;
import cascade.content.Level;
import cascade.content.Misconception;
import cascade.content.Source;
import cascade.content.Support;
import cascade.content.Term;
import java.util.List;

/// Turns the trees of the glossary, the sources and the support page into records.
final class ReferenceMapping {

    private ReferenceMapping() {}

    static List<Term> terms(Fields f) {
        return f.list("terms", term -> new Term(term.text("id"), term.text("name"), term.text("meaning")));
    }

    static List<Fact> facts(Fields f) {
        return f.list("facts", fact -> new Fact(fact.text("id"), fact.text("says"),
                fact.constant("level", Level.class, Level.HYPOTHESIS), fact.text("seenIn"), fact.texts("sources"),
                fact.date("reviewed"), fact.has("due") ? fact.date("due") : fact.date("reviewed").plusMonths(Fact.MONTHS)));
    }

    static List<Source> sources(Fields f) {
        return f.list("sources", source -> new Source(source.text("id"), source.text("citation"), source.text("doi")));
    }

    static List<Misconception> misconceptions(Fields f) {
        return f.list("misconceptions", one -> new Misconception(one.text("id"), one.text("belief"), one.text("rebuttal"),
                one.texts("facts")));
    }

    static Support support(Fields f) {
        return new Support(f.text("title"), f.words("words"), f.texts("steps"), f.words("urgent"),
                f.list("lines", line -> new Support.Line(line.text("place"), line.text("name"), line.text("number"),
                        line.yes("urgent"))),
                f.date("checkedOn"));
    }
}
