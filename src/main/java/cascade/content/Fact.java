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
/// @param due      when it has to be held against them again
public record Fact(String id, String says, Level level, String seenIn, List<String> sources, LocalDate reviewed,
                   LocalDate due) {

    /// A fact is looked at again after this many months, unless its file names a day.
    public static final int MONTHS = 24;

    public Fact {
        sources = List.copyOf(sources);
    }

    /// Whether its review is overdue on a day.
    public boolean isOverdue(LocalDate today) {
        return today.isAfter(due);
    }
}
