package cascade.ui.paper;

import cascade.paper.PaperSize;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Overlay;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.scene.Node;

/// Opens the card "Print or save" above a screen, and prints beside the JavaFX thread, one job after another.
public final class PaperCards implements AutoCloseable {

    private final Overlay overlay;
    private final Desk desk;
    private final PaperSize usual;
    private final Messages text;
    private final ExecutorService printing = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("printing").factory());

    /// @param usual the paper that is proposed
    public PaperCards(Overlay overlay, Desk desk, PaperSize usual, Messages text) {
        this.overlay = overlay;
        this.desk = desk;
        this.usual = usual;
        this.text = text;
    }

    /// Opens the card for a job beside a node.
    public void open(Node beside, PaperCard.Job job) {
        overlay.show(beside, text.get("paper.open"), new PaperCard(job, usual, desk, printing, text));
    }

    /// What is being printed is finished first.
    @Override
    public void close() {
        printing.close();
    }
}
