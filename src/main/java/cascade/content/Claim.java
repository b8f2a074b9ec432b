package cascade.content;

import java.util.List;
import java.util.Set;

/// A medical statement that a step or a question makes, tied to the fact that carries it.
///
/// @param says the statement in the learner's words
/// @param fact   the id of a [Fact], such as `F-072`
/// @param detail whether only the second layer, "more detail", states it; in a question, whether only the reasons of
///               other answers rest on it
/// @param tags   what it deals with
/// @param sums   how figures that do not stand in the fact itself follow from those that do, such as `200 = 8000 / 40`
public record Claim(String says, String fact, boolean detail, Set<Tag> tags, List<String> sums) {

    public Claim {
        tags = Set.copyOf(tags);
        sums = List.copyOf(sums);
    }

    /// A claim without tags whose figures stand in its fact.
    public Claim(String says, String fact, boolean detail) {
        this(says, fact, detail, Set.of(), List.of());
    }
}
