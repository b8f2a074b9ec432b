package cascade.content;

import java.util.List;

/// A misreading that stands behind wrong options, with its answer.
///
/// @param id       as numbered in the fact base, such as `S-12`
/// @param belief   the misreading, as people say it
/// @param rebuttal the fact first, then the mistake (F-333)
/// @param facts    what the rebuttal rests on
public record Misconception(String id, String belief, String rebuttal, List<String> facts) {

    public Misconception {
        facts = List.copyOf(facts);
    }
}
