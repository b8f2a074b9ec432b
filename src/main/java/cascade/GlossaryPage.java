package cascade;

import cascade.content.Glossary;
import cascade.content.Lesson;
import cascade.content.Question.StepRef;
import cascade.content.Term;
import cascade.ui.glossary.GlossaryScreen.Entry;
import cascade.ui.glossary.GlossaryScreen.Use;
import java.util.List;
import java.util.function.Consumer;

/// What stands in the glossary: all terms, each with the lessons that use it.
final class GlossaryPage {

    private final Glossary glossary;
    private final Chosen chosen;
    private final Consumer<StepRef> open;

    /// @param open opens the step that uses a term
    GlossaryPage(Glossary glossary, Chosen chosen, Consumer<StepRef> open) {
        this.glossary = glossary;
        this.chosen = chosen;
        this.open = open;
    }

    List<Entry> entries() {
        return glossary.terms().stream().map(term -> new Entry(term, uses(term))).toList();
    }

    private List<Use> uses(Term term) {
        var library = chosen.library();
        return library.uses(term.id()).stream().map(ref -> new Use(
                library.lesson(ref.lesson()).map(Lesson::title).orElse(ref.lesson()), () -> open.accept(ref))).toList();
    }
}
