package cascade;

import cascade.content.Language;
import cascade.picture.Palette;
import cascade.picture.scene.Repertoire;
import cascade.picture.scene.Swarms;
import cascade.simulation.scene.Swarm;
import cascade.tools.Bench;
import cascade.tools.Screening;
import cascade.ui.picture.Projection;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;

/// The command `bench`: measures scenes and crowds on JavaFX's software pipeline: in a window, or without a display in
/// a picture, because the Headless platform has no screen as large as what is measured.
final class LaunchBench implements Screening {

    private final Command.Bench asked;
    private final PrintWriter out;
    private final Palette palette;
    private final boolean onScreen = Display.isThere(System.getenv(), System.getProperties());

    LaunchBench(Command.Bench asked, PrintWriter out) {
        this.asked = asked;
        this.out = out;
        this.palette = new Bundle(Language.ENGLISH).palette(asked.palette());
    }

    /// Measures and prints; returns the exit code when it is done.
    int run() {
        List<String> scenes = Repertoire.plans().keySet().stream().filter(this::isAsked).toList();
        List<Integer> crowds = Bench.CROWDS.stream().filter(cells -> isAsked(Swarms.name(cells))).toList();
        if (scenes.isEmpty() && crowds.isEmpty()) {
            System.err.println("cascade: there is no scene named " + asked.scene().orElse("") + "; there are "
                    + String.join(", ", Repertoire.plans().keySet()) + " and "
                    + String.join(", ", Bench.CROWDS.stream().map(Swarms::name).toList()) + ".");
            return LaunchOptions.BAD_COMMAND_LINE;
        }
        if (!onScreen) {
            System.setProperty("glass.platform", "Headless");
        }
        System.setProperty("prism.order", "sw");
        // Without this JavaFX holds back at 60 frames a second.
        System.setProperty("javafx.animation.fullspeed", "true");
        Platform.startup(() -> Platform.setImplicitExit(false));
        var bench = new Bench(palette, this);
        bench.crowds(crowds, asked.seconds(), asked.json(), out);
        bench.scenes(scenes, asked.seconds(), asked.json(), out);
        return LaunchOptions.ALL_WELL;
    }

    private boolean isAsked(String name) {
        return asked.scene().isEmpty() || asked.scene().get().equals(name);
    }

    @Override
    public Seen present(Programme programme, int seconds, int ticks) {
        var seen = new CompletableFuture<Projection.Notes>();
        Platform.runLater(() -> {
            try {
                project(programme, new Projection.Length(seconds, ticks, onScreen), seen);
            } catch (RuntimeException | Error wrong) {
                seen.completeExceptionally(wrong);
            }
        });
        Projection.Notes notes = seen.join();
        return new Seen(notes.at(), notes.cpu());
    }

    private void project(Programme programme, Projection.Length length, CompletableFuture<Projection.Notes> seen) {
        int width = programme.width();
        int height = programme.height();
        switch (programme.way()) {
            case CASCADE -> Projection.play(programme.scene(), palette, width, height, length, seen::complete);
            case CANVAS -> Projection.canvas(swarm(programme), palette, width, height, length, seen::complete);
            case NODES -> Projection.nodes(swarm(programme), palette, width, height, length, seen::complete);
        }
    }

    private static Swarm swarm(Programme programme) {
        return (Swarm) Swarms.plan(programme.scene().name()).world().begin(programme.scene().seed());
    }

    @Override
    public String platform() {
        return onScreen ? "window" : "headless";
    }
}
