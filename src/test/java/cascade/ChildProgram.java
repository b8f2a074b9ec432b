package cascade;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Starts a class with a `main` in a process of its own, without a display.
final class ChildProgram {

    private ChildProgram() {}

    /// @param flags     for the virtual machine
    /// @param arguments the name of the class, and what it is given
    static Process start(List<String> flags, String... arguments) throws IOException {
        String modules = ModuleLayer.boot().configuration().modules().stream()
                .flatMap(module -> module.reference().location().stream()).filter(at -> at.getScheme().equals("file"))
                .map(at -> Path.of(at).toString()).collect(Collectors.joining(File.pathSeparator));
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dglass.platform=Headless", "-Dprism.order=sw", "-XX:-UsePerfData", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(flags);
        command.addAll(List.of("-cp", String.join(File.pathSeparator, "target/test-classes", modules,
                System.getProperty("java.class.path"))));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
