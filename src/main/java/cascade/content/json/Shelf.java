package cascade.content.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;

/// Where the bundled files stand: one file for one name.
@FunctionalInterface
public interface Shelf {

    /// Opens a file; the caller closes it.
    ///
    /// @param name such as `lessons/journey.json`, always with `/`
    /// @throws NoSuchFileException when there is none
    /// @throws IOException         when it cannot be read
    InputStream open(String name) throws IOException;

    /// The files that came with the program.
    static Shelf bundled() {
        return name -> {
            InputStream found = Shelf.class.getResourceAsStream("/cascade/assets/" + name);
            if (found == null) {
                throw new NoSuchFileException(name);
            }
            return found;
        };
    }
}
