package cascade;

import cascade.content.Library;
import cascade.content.Tag;
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
