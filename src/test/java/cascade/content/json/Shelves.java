package cascade.content.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.Map;

/// Makes shelves and files for tests.
final class Shelves {

    private Shelves() {}

    /// A small sound set of bundled files: one lesson `tiny`, one quiz `ask`, one term, one fact.
    static Map<String, String> small() {
        var files = new HashMap<String, String>();
        for (String name : new String[] {"library.json", "glossary.json", "sources.json", "support.json", "misconceptions.json",
            "lessons/tiny.json", "quizzes/ask.json"}) {
            files.put(name, resource("small/" + name));
        }
        return files;
    }

    /// These files, and the schemas that the program has.
    static Shelf of(Map<String, String> files) {
        return name -> {
            if (name.startsWith("schema/")) {
                return Shelf.bundled().open(name);
            }
            String text = files.get(name);
            if (text == null) {
                throw new NoSuchFileException(name);
            }
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        };
    }

    static String resource(String name) {
        try (InputStream in = Shelves.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new AssertionError("no test resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads and checks one text as a file of its own, alone.
    static Sheet sheet(String file, byte[] bytes) {
        return new SheetReader(Shelf.bundled()).own(file, () -> new ByteArrayInputStream(bytes));
    }

    static Sheet sheet(String text) {
        return sheet("my.json", text.getBytes(StandardCharsets.UTF_8));
    }
}
