package cascade.content;

import java.util.List;
import java.util.Optional;

/// The terms that lessons use, in the order of the file.
public record Glossary(List<Term> terms) {

    public static final Glossary NONE = new Glossary(List.of());

    public Glossary {
        terms = List.copyOf(terms);
    }

    public Optional<Term> find(String id) {
        return terms.stream().filter(term -> term.id().equals(id)).findFirst();
    }
}
