package cascade.content;

import java.time.LocalDate;
import java.util.List;

/// A checked statement with its level of evidence, its sources and the date of its last review.
///
/// @param id       such as `F-072`
/// @param says     the statement in one or two sentences
/// @param level    how well it is supported
/// @param seenIn   who was studied, such as "one study in mice"; empty for people in general
/// @param sources  ids of [Source]
/// @param reviewed when it was last held against its sources
public record Fact(String id, String says, Level level, String seenIn, List<String> sources, LocalDate reviewed) {

    public Fact {
        sources = List.copyOf(sources);
    }
}
