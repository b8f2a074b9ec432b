package cascade;

import cascade.content.Lesson;
import cascade.content.Library;
import cascade.content.Tag;
import cascade.ui.teaching.TeachingScreen;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a learner wants to meet of all there is.
final class Chosen {

    private final Library whole;
    private final ProgressKeeper keeper;

    Chosen(Library whole, ProgressKeeper keeper) {
        this.whole = whole;
        this.keeper = keeper;
    }

    Library library() {
        return whole.without(leftOut());
    }

    /// Lessons with a page for the educator: as they open, so that page and lesson have the same steps.
    TeachingScreen.Contents taught() {
        List<Lesson> left = taught(library());
        return new TeachingScreen.Contents(left, steps(taught(whole)) - steps(left));
    }

    private static List<Lesson> taught(Library library) {
        return library.lessons().stream().filter(lesson -> !lesson.teaching().isEmpty()).toList();
    }

    private static int steps(List<Lesson> lessons) {
        return lessons.stream().mapToInt(lesson -> lesson.steps().size()).sum();
    }

    Set<Tag> leftOut() {
        return keeper.progress().choices().leftOut().stream().flatMap(name -> Stream.of(Tag.values())
                .filter(tag -> name(tag).equals(name))).collect(Collectors.toUnmodifiableSet());
    }

    void leaveOut(Set<Tag> tags) {
        keeper.choices(keeper.progress().choices().without(tags.stream().map(Chosen::name).toList()));
    }

    private static String name(Tag tag) {
        return tag.name().toLowerCase(Locale.ROOT);
    }
}
