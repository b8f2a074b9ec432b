package cascade;

import cascade.content.Scene;
import cascade.picture.Palette;
import cascade.picture.ScenePlan;
import cascade.picture.scene.Repertoire;
import cascade.tools.Bench;
import cascade.ui.picture.Projection;
import java.io.PrintWriter;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;

/// The command `bench`: measures the scenes on JavaFX's software pipeline: in a window, or without a display in a
/// picture, because the Headless platform has no screen as large as what is measured.
final class LaunchBench {

    private final Command.Bench asked;
    private final PrintWriter out;
    private final Palette palette;
    private final boolean onScreen = Display.isThere(System.getenv(), System.getProperties());

    LaunchBench(Command.Bench asked, PrintWriter out) {
        this.asked = asked;
        this.out = out;
        this.palette = new Bundle().palette(asked.palette());
    }

    /// Measures and prints; returns the exit code when it is done.
    int run() {
        if (asked.scene().isPresent() && !Repertoire.plans().containsKey(asked.scene().get())) {
            System.err.println("cascade: there is no scene named " + asked.scene().get() + "; there are "
                    + String.join(", ", Repertoire.plans().keySet()) + ".");
            return LaunchOptions.BAD_COMMAND_LINE;
        }
        if (!onScreen) {
            System.setProperty("glass.platform", "Headless");
        }
        System.setProperty("prism.order", "sw");
        // Without this JavaFX holds back at 60 frames a second.
        System.setProperty("javafx.animation.fullspeed", "true");
        Platform.startup(() -> Platform.setImplicitExit(false));
        new Bench(plans(), palette, this::present).run(asked.seconds(), asked.json(), out);
        return LaunchOptions.ALL_WELL;
    }

    private SortedMap<String, ScenePlan> plans() {
        return asked.scene().<SortedMap<String, ScenePlan>>map(name -> new TreeMap<>(
                Collections.singletonMap(name, Repertoire.plan(name)))).orElseGet(Repertoire::plans);
    }

    private long[] present(Scene scene, int width, int height, int seconds, int ticks) {
        var presented = new CompletableFuture<long[]>();
        Platform.runLater(() -> new Projection(scene, palette, width, height, seconds, ticks, onScreen,
                presented::complete).start());
        return presented.join();
    }
}
