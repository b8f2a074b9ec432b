package cascade.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The fact base that is bundled with the program: facts by id and the sources they rest on.
public record Sources(Map<String, Fact> facts, Map<String, Source> sources) {

    public static final Sources NONE = new Sources(Map.of(), Map.of());

    public Sources {
        facts = Map.copyOf(facts);
        sources = Map.copyOf(sources);
    }

    public Optional<Fact> fact(String id) {
        return Optional.ofNullable(facts.get(id));
    }

    /// The sources of a fact in the order in which it names them; those unknown are left out.
    public List<Source> of(Fact fact) {
        return fact.sources().stream().map(sources::get).filter(java.util.Objects::nonNull).toList();
    }

    /// The weakest level among the facts of these claims: what an honest badge shows.
    public Level weakest(List<Claim> claims) {
        return claims.stream().map(Claim::fact).map(this::fact).flatMap(Optional::stream)
                .map(Fact::level).max(Level::compareTo).orElse(Level.ESTABLISHED);
    }
}
