package cascade.ui.shell;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The program's window. */
public final class CascadeApp extends Application {
    @Override
    public void start(Stage stage) {
        stage.setTitle("Cascade");
        stage.setScene(new Scene(new StackPane(new Label("Cascade")), 960, 600));
        stage.show();
    }
}
