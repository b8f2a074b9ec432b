package cascade.ui.paper;

import cascade.ui.theme.Messages;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.FileChooser;

/// Asks with the dialog of the learner's system; where there is none, a folder of theirs is taken and nothing is replaced.
public final class FileDesk implements Desk {

    private final Path documents;
    private final Messages text;

    /// @param documents where the dialog begins, and what is taken where there is none
    public FileDesk(Path documents, Messages text) {
        this.documents = documents;
        this.text = text;
    }

    /// The learner's folder for documents; their home folder where they have none of that name.
    public static Path documents(Path home) {
        Path usual = home.resolve("Documents");
        return Files.isDirectory(usual) ? usual : home;
    }

    @Override
    public Optional<Spot> spot(Node beside, String name) {
        var chooser = new FileChooser();
        chooser.setTitle(text.get("paper.save"));
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
        if (Files.isDirectory(documents)) {
            chooser.setInitialDirectory(documents.toFile());
        }
        try {
            return Optional.ofNullable(chooser.showSaveDialog(beside.getScene().getWindow())).map(FileDesk::chosen);
        } catch (UnsupportedOperationException noDialogs) {
            return Optional.of(new Spot(documents.resolve(name), false));
        }
    }

    /// The dialog has asked before it gives the name of a file that is there. An ending that is added here was not
    /// asked about.
    private static Spot chosen(File file) {
        String name = file.getName();
        return name.endsWith(".pdf") ? new Spot(file.toPath(), true)
                : new Spot(file.toPath().resolveSibling(name + ".pdf"), false);
    }
}
