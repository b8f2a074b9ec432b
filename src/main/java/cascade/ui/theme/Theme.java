package cascade.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.NodeOrientation;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// The dress of all windows: fonts, colours, stylesheets and the size of words.
///
/// Use it on the JavaFX thread only.
public final class Theme {

    private static final List<String> FONTS = List.of(
            "fonts/AtkinsonHyperlegibleNext_400Regular.ttf",
            "fonts/AtkinsonHyperlegibleNext_400Regular_Italic.ttf",
            "fonts/AtkinsonHyperlegibleNext_700Bold.ttf");

    /// What uses the tokens of the palette.
    private static final List<String> SHEETS = List.of(
            "styles/base.css", "styles/shell.css", "styles/words.css", "styles/home.css",
            "styles/lesson.css", "styles/picture.css", "styles/quiz.css", "styles/support.css",
            "styles/glossary.css", "styles/settings.css", "styles/paper.css", "styles/voice.css",
            "styles/presenter.css", "styles/kiosk.css");

    private static final double ANY_SIZE = 12;

    private final Function<String, URL> assets;
    private final boolean main;
    private Optional<ColourScheme> worn = Optional.empty();
    private final ObservableList<String> sheets = FXCollections.observableArrayList();
    private final ObjectProperty<NodeOrientation> direction = new SimpleObjectProperty<>(NodeOrientation.LEFT_TO_RIGHT);
    private final ObjectProperty<TextSize> textSize = new SimpleObjectProperty<>(TextSize.NORMAL);

    /// Loads fonts and finds the stylesheets.
    ///
    /// @param assets finds a bundled file by its path below `assets`, such as `styles/base.css`
    /// @throws IllegalStateException when a stylesheet is missing from the bundle
    public Theme(Function<String, URL> assets) {
        this(assets, true);
        FONTS.forEach(font -> load(assets.apply(font)));
    }

    private Theme(Function<String, URL> assets, boolean main) {
        this.assets = assets;
        this.main = main;
    }

    /// A dress for one window that has colours of its own, whatever the others wear.
    public Theme another() {
        return new Theme(assets, false);
    }

    /// Puts on a palette; windows that are dressed already follow.
    public void wear(ColourScheme colours) {
        if (worn.filter(colours::equals).isPresent()) {
            return;
        }
        worn = Optional.of(colours);
        if (main) {
            Application.setUserAgentStylesheet(colours.base());
        }
        // Tokens first, then what uses them.
        sheets.setAll(Stream.concat(Stream.of(colours.sheet()), SHEETS.stream())
                .map(sheet -> assets.apply(sheet).toExternalForm()).toList());
    }

    private static void load(URL font) {
        try (InputStream in = font.openStream()) {
            Font.loadFont(in, ANY_SIZE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Dresses a window's scene; it follows the palette, the direction and the text size from now on.
    ///
    /// The listeners live as long as the theme: there is one scene, and it is never exchanged.
    public void dress(Scene scene) {
        scene.getStylesheets().setAll(sheets);
        sheets.addListener((ListChangeListener<String>) _ -> scene.getStylesheets().setAll(sheets));
        scene.nodeOrientationProperty().bind(direction);
        textSize.get().applyTo(scene.getRoot());
        scene.rootProperty().addListener((_, _, root) -> textSize.get().applyTo(root));
        textSize.addListener((_, _, size) -> size.applyTo(scene.getRoot()));
    }

    /// Dresses a part of a window that wears another theme, such as a page seen in miniature.
    public void dress(Parent part) {
        part.getStyleClass().add("root");
        part.getStylesheets().setAll(sheets);
    }

    /// Lets windows run from left to right, or mirrored from right to left.
    public void mirror(boolean rightToLeft) {
        direction.set(rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    }

    public ReadOnlyObjectProperty<TextSize> textSize() {
        return textSize;
    }

    public void textSize(TextSize size) {
        textSize.set(size);
    }
}
