package cascade.progress;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/// What a reader chose for themselves.
///
/// @param language tag of the language to read in, such as `es`; empty where none was chosen
/// @param leftOut  names of what they would rather not meet, such as `survival`, in lower case
/// @param settings how they want things shown and played
public record Choices(String language, SortedSet<String> leftOut, Settings settings) {

    /// Before anything was chosen: figures of survival are met only by those who ask for them (F-326).
    public static final Choices USUAL = new Choices("", new TreeSet<>(Collections.singleton("survival")),
            Settings.USUAL);

    public Choices {
        leftOut = Collections.unmodifiableSortedSet(new TreeSet<>(leftOut));
    }

    /// The same in another language.
    public Choices in(String tag) {
        return new Choices(tag, leftOut, settings);
    }

    /// The same with other things left out.
    public Choices without(Collection<String> names) {
        return new Choices(language, new TreeSet<>(names), settings);
    }

    /// The same with other settings.
    public Choices with(Settings other) {
        return new Choices(language, leftOut, other);
    }
}
