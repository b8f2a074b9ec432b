package cascade.ui.paper;

import cascade.paper.PaperSize;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Overlay;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;

/// Opens the card "Print or save" above a screen, and prints beside the JavaFX thread, one job after another.
public final class PaperCards implements AutoCloseable {

    private final Overlay overlay;
    private final Desk desk;
    private final PaperSize usual;
    private final Messages text;
    /// The thread ends with its work, and with it go the painters' own things for each thread, which hold whole pictures.
    private final ExecutorService printing = new ThreadPoolExecutor(0, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
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
