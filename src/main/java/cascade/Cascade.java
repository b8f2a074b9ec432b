package cascade;

import cascade.ui.shell.CascadeApp;
import javafx.application.Application;

/** The entry to the program. */
public final class Cascade {
    private Cascade() {}

    public static void main(String[] args) {
        Application.launch(CascadeApp.class, args);
    }
}
