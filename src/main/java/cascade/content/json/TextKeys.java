package cascade.content.json;

import java.util.Set;

/// Which values of a file are texts for people, rather than names for the program.
final class TextKeys {

    private static final Set<String> NAMES = Set.of("$schema", "id", "fact", "facts", "actor", "side", "tally", "phase",
            "lesson", "step", "topic", "kind", "badge", "origin", "here", "reviewed", "due", "checkedOn", "quiz",
            "misconception", "tags", "sums", "language", "level", "sources", "doi", "citation", "number", "quizzes",
            "lessons", "scenes");
    private static final String SCENE_NAME = "/scene/name";

    private TextKeys() {}

    /// Whether a text that stands here is read by people.
    static boolean isText(String pointer) {
        return !pointer.endsWith(SCENE_NAME) && !NAMES.contains(lastKey(pointer));
    }

    /// The last part of a pointer that is not a place in a list.
    private static String lastKey(String pointer) {
        String at = pointer;
        while (!at.isEmpty()) {
            String last = at.substring(at.lastIndexOf('/') + 1);
            if (!last.chars().allMatch(Character::isDigit)) {
                return last;
            }
            at = Pointer.parent(at);
        }
        return "";
    }
}
