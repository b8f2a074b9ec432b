package cascade;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells whether a window can be opened on this machine.
///
/// Only Linux can be without: there JavaFX needs an X server, named by `DISPLAY`. A platform chosen by
/// `-Dglass.platform` is taken at its word.
final class Display {

    private static final Pattern LOCAL = Pattern.compile(":(\\d+)(\\.\\d+)?");

    private Display() {}

    static boolean isThere(Map<String, String> environment, Properties properties) {
        if (properties.containsKey("glass.platform")) {
            return true;
        }
        if (!properties.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")) {
            return true;
        }
        String display = environment.getOrDefault("DISPLAY", "");
        Matcher local = LOCAL.matcher(display);
        return local.matches() ? Files.exists(Path.of("/tmp/.X11-unix/X" + local.group(1))) : !display.isBlank();
    }
}
