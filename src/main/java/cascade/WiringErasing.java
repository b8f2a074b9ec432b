package cascade;

import cascade.ui.home.Erasing;
import cascade.ui.home.HomeScreen;
import cascade.ui.shell.Shell;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Overlay;
import javafx.application.Platform;
import javafx.scene.Node;

/// How everything is erased: somebody is asked once more, the disk has its time, and what became of it is said.
final class WiringErasing {

    private final ProgressKeeper keeper;
    private final WiringTakeaways takeaways;
    private final Shell shell;
    private final Overlay overlay;
    private final Messages text;

    WiringErasing(ProgressKeeper keeper, WiringTakeaways takeaways, Shell shell, Overlay overlay, Messages text) {
        this.keeper = keeper;
        this.takeaways = takeaways;
        this.shell = shell;
        this.overlay = overlay;
        this.text = text;
    }

    /// Asks beside a node.
    void ask(Node beside) {
        overlay.show(beside, text.get("erase.title"), new Erasing(text, overlay::hide, this::erase));
    }

    private void erase() {
        takeaways.forget();
        keeper.erase(Platform::runLater, this::erased);
    }

    private void erased() {
        // Whoever went on meanwhile stays where they are.
        if (shell.navigator().current().filter(HomeScreen.class::isInstance).isPresent()) {
            shell.navigator().toHome();
        }
        shell.tell(keeper.trouble().map(left -> text.get("erase.not", text.get("trouble.not-erased"), left.reason()))
                .orElseGet(() -> text.get("erase.done")));
    }
}
