package cascade.ui.paper;

import static cascade.ui.theme.Parts.button;
import static cascade.ui.theme.Parts.label;

import cascade.paper.PaperSize;
import cascade.paper.Print;
import cascade.paper.Sheet;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Parts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Asks for the paper and the size of the print, saves a PDF beside the JavaFX thread, and says where it is or why not.
public final class PaperCard extends VBox {

    private static final System.Logger LOG = System.getLogger("cascade.ui");

    /// What is printed.
    ///
    /// @param name that is proposed for the file, such as `journey.pdf`
    /// @param save prints and saves it; off the JavaFX thread
    public record Job(String name, Saving save) {}

    /// Prints to a place, and says where the file is then.
    @FunctionalInterface
    public interface Saving {
        Path at(Sheet sheet, Desk.Spot spot) throws IOException;
    }

    private final Job job;
    private final Desk desk;
    private final Executor beside;
    private final Messages text;
    private final Label told = Parts.reply("paper-told");
    private final Button save;
    private PaperSize size;
    private Print print = Print.ORDINARY;

    /// @param usual  the paper that is proposed
    /// @param beside runs what takes long
    public PaperCard(Job job, PaperSize usual, Desk desk, Executor beside, Messages text) {
        this.job = job;
        this.desk = desk;
        this.beside = beside;
        this.text = text;
        this.size = usual;
        getStyleClass().add("paper-card");
        save = button(text.get("paper.save"), this::save, "primary");
        save.setId("paper-save");
        var papers = choice();
        for (PaperSize one : PaperSize.values()) {
            add(papers, "paper.size." + name(one), "paper-" + name(one), one == size, () -> size = one);
        }
        var prints = choice();
        for (Print one : Print.values()) {
            add(prints, "paper.print." + name(one), "print-" + name(one), one == print, () -> print = one);
        }
        getChildren().addAll(label(text.get("paper.size"), "small"), papers, label(text.get("paper.print"), "small"),
                prints, save, told);
    }

    private static FlowPane choice() {
        var row = new FlowPane();
        row.getStyleClass().add("choice");
        row.setUserData(new ToggleGroup());
        return row;
    }

    private void add(FlowPane row, String key, String id, boolean on, Runnable chosen) {
        var button = new ToggleButton(text.get(key));
        button.getStyleClass().add("pick");
        button.setId(id);
        button.setAccessibleText(button.getText());
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setSelected(on);
        button.setToggleGroup((ToggleGroup) row.getUserData());
        button.setOnAction(_ -> {
            // Pressing what is chosen leaves it chosen.
            button.setSelected(true);
            chosen.run();
        });
        row.getChildren().add(button);
    }

    private static String name(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    private void save() {
        desk.spot(this, job.name()).ifPresent(spot -> {
            var sheet = new Sheet(size, print);
            save.setDisable(true);
            told.setText(text.get("paper.saving"));
            CompletableFuture.supplyAsync(() -> saved(sheet, spot), beside)
                    .handleAsync((file, failure) -> {
                        save.setDisable(false);
                        told.setText(failure == null ? text.get("paper.saved", file) : refused(failure));
                        return file;
                    }, Platform::runLater);
        });
    }

    private Path saved(Sheet sheet, Desk.Spot spot) {
        try {
            return job.save().at(sheet, spot);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String refused(Throwable failure) {
        LOG.log(Level.WARNING, "A page was not saved", failure);
        Throwable cause = failure;
        while (cause.getCause() != null && (cause instanceof CompletionException || cause instanceof UncheckedIOException)) {
            cause = cause.getCause();
        }
        return text.get(Refusal.of(cause).key());
    }
}
