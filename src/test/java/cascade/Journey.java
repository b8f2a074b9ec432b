package cascade;

import cascade.content.Language;
import cascade.content.Lesson;
import cascade.content.Library;
import cascade.content.Step;
import cascade.content.json.LibraryReader;
import cascade.content.json.Shelf;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The bundled lesson, for tests that look at what ships.
public final class Journey {

    /// Read once: nothing of a library ever changes.
    private static final Map<Language, Library> READ = new ConcurrentHashMap<>();

    private Journey() {}

    public static Library library() {
        return library(Language.ENGLISH);
    }

    public static Library library(Language language) {
        return READ.computeIfAbsent(language, it -> new LibraryReader(Shelf.bundled(), LibraryReader.Bundled.TRUSTED, it).read());
    }

    /// Every step that ships: of the lessons and of the pages of scenes.
    public static Stream<Step> steps() {
        Library library = library();
        return Stream.concat(library.lessons().stream(), library.scenes().stream())
                .flatMap(lesson -> lesson.steps().stream());
    }

    public static Lesson lesson() {
        return library().lesson("journey").orElseThrow();
    }
}
