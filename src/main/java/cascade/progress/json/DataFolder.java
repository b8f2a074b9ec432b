package cascade.progress.json;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The rules of each system for where a program keeps its own data. Looks at no disk.
public final class DataFolder {

    private DataFolder() {}

    /// The folder for Cascade's data, which need not be there yet.
    ///
    /// @param environment the environment variables
    /// @param system      the system's name, as in the property `os.name`
    /// @param home        the learner's home folder
    public static Path of(Map<String, String> environment, String system, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return absolute(environment, "APPDATA").orElse(home.resolve("AppData", "Roaming")).resolve("Cascade");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library", "Application Support", "Cascade");
        }
        return absolute(environment, "XDG_DATA_HOME").orElse(home.resolve(".local", "share")).resolve("cascade");
    }

    /// A variable's folder. One that is relative counts as not set, as the XDG rules want it.
    private static Optional<Path> absolute(Map<String, String> environment, String variable) {
        try {
            return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank())
                    .map(Path::of).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
