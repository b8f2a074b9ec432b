package cascade;

import cascade.content.Lesson;
import cascade.content.Library;
import cascade.content.json.LibraryReader;
import cascade.content.json.Shelf;

/// The bundled lesson, for tests that look at what ships.
public final class Journey {

    private Journey() {}

    public static Library library() {
        return new LibraryReader(Shelf.bundled(), LibraryReader.Bundled.TRUSTED).read();
    }

    public static Lesson lesson() {
        return library().lesson("journey").orElseThrow();
    }
}
