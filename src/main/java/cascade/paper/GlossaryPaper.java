package cascade.paper;

import cascade.content.Library;
import cascade.content.Lesson;
import cascade.content.Term;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// All terms, each in one sentence, with the lessons that use them.
public final class GlossaryPaper implements Handout {

    private final Library library;
    private final Wording text;

    public GlossaryPaper(Library library, Wording text) {
        this.library = library;
        this.text = text;
    }

    @Override
    public String name() {
        return "glossary";
    }

    @Override
    public String title() {
        return text.get("glossary.title");
    }

    /// Meanings are checked with the lessons that use them: the day of the latest.
    @Override
    public Optional<LocalDate> reviewed() {
        return library.lessons().stream().map(Lesson::reviewed).max(Comparator.naturalOrder());
    }

    @Override
    public void compose(Typesetter page) {
        for (Term term : sorted(library.glossary().terms(), text)) {
            entry(term, page);
            String uses = library.uses(term.id()).stream()
                    .map(ref -> library.lesson(ref.lesson()).map(Lesson::title).orElse(ref.lesson()))
                    .collect(Collectors.joining("; "));
            if (!uses.isEmpty()) {
                page.keepLast();
                page.small(text.get("glossary.used-in") + " " + uses);
            }
        }
    }

    static void entry(Term term, Typesetter page) {
        page.paragraph(List.of(new Run(term.name(), Face.BOLD), new Run(": " + term.meaning(), Face.REGULAR)));
    }

    /// As the alphabet of the language has it.
    static List<Term> sorted(List<Term> terms, Wording text) {
        Collator alphabet = Collator.getInstance(text.locale());
        return terms.stream().sorted(Comparator.comparing(Term::name, alphabet)).toList();
    }
}
