package cascade;

import cascade.content.Lesson;

/// The bundled lesson, for tests that look at what ships.
public final class Journey {

    private Journey() {}

    public static Lesson lesson() {
        return Bundled.library().lesson("journey").orElseThrow();
    }
}
