package cascade.ui.settings;

import static cascade.ui.theme.Parts.headline;
import static cascade.ui.theme.Parts.label;

import cascade.progress.Settings;
import cascade.ui.picture.Still;
import cascade.ui.room.Room;
import cascade.ui.shell.Screen;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Page;
import cascade.ui.theme.SizeChoice;
import cascade.ui.theme.TextSize;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;

/// How things are shown and played, a card for each choice. Every change is seen at once.
public final class SettingsScreen implements Screen {

    private static final List<String> PALETTES = List.of("", "day", "night", "projector", "contrast");
    private static final List<String> MOTIONS = List.of("", "full", "reduced");
    private static final List<String> SPEEDS = List.of("normal", "half", "double");

    /// Diameter of a rounded corner, px.
    private static final double CORNER = 38;

    private final SettingsExits exits;
    private final Messages text;
    private final Room room;
    private final StackPane sample = new StackPane();
    private final Page page;
    private final Subscription following;

    /// What there is to choose among.
    ///
    /// @param languages tags such as `es`, or `double`
    /// @param language  the tag of the one in force
    /// @param room      what may happen where it is read
    public record Offer(List<String> languages, String language, Room room) {
        public Offer {
            languages = List.copyOf(languages);
        }

        /// Ways of the computer are followed only where it is the reader's own.
        List<String> of(List<String> values) {
            return values.stream().filter(value -> room.remembers() || !value.isEmpty()).toList();
        }
    }

    /// @param now      what is in force
    /// @param textSize the size in force, which the header changes too
    /// @param meeting  where a reader chooses how much to meet
    public SettingsScreen(Settings now, Offer offer, ReadOnlyObjectProperty<TextSize> textSize, Region meeting,
                          SettingsExits exits, Messages text) {
        this.exits = exits;
        this.text = text;
        this.room = offer.room();
        Label title = headline(text.get("settings.title"), "settings-title");
        var sizes = new SizeChoice("set-text-", text, size -> change(settings -> settings.sized(size.percent())));
        following = textSize.subscribe(sizes::show);
        sample.getStyleClass().add("sample");
        round(sample);
        paint();
        var column = new VBox(title, label(text.get(offer.room().remembers() ? "settings.sub" : "settings.sub.visit"), "lead"),
                card("settings.language.", options("settings.language.", offer.languages(), offer.language(), exits.language())),
                card("settings.text-size.", sizes),
                card("settings.palette.", options("settings.palette.", offer.of(PALETTES), now.palette(),
                        sets(Settings::coloured, this::paint)), sample),
                card("settings.motion.", options("settings.motion.", offer.of(MOTIONS), now.motion(),
                        sets(Settings::moving, () -> { }))),
                card("settings.speed.", options("settings.speed.", SPEEDS, now.speed(), sets(Settings::paced, () -> { }))),
                card("settings.detail.", detail(now.detail())),
                card("settings.meeting.", meeting));
        column.getStyleClass().add("settings-column");
        page = Page.of(title, "settings", new StackPane(column)).passedOver();
    }

    private static void round(Region region) {
        var shape = new Rectangle();
        shape.setArcWidth(CORNER);
        shape.setArcHeight(CORNER);
        shape.widthProperty().bind(region.widthProperty());
        shape.heightProperty().bind(region.heightProperty());
        region.setClip(shape);
    }

    private VBox card(String key, Node... choice) {
        var card = new VBox(label(text.get(key + "title"), "card-title"));
        if (text.has(key + "words")) {
            card.getChildren().add(label(text.get(key + "words"), "summary"));
        }
        if (room.typing() && text.has(key + "key")) {
            card.getChildren().add(label(text.get(key + "key"), "summary"));
        }
        card.getChildren().addAll(choice);
        card.getStyleClass().add("card");
        return card;
    }

    /// @param key begins the keys of the values' names
    private Options options(String key, List<String> values, String now, Consumer<String> chosen) {
        String id = key.replaceFirst("settings.(.*)\\.", "set-$1-");
        return new Options(text.get(key + "title"), id, values, value -> text.get(key + value), chosen).show(now);
    }

    private CheckBox detail(boolean now) {
        var box = new CheckBox(text.get("settings.detail.more"));
        box.setId("set-detail");
        box.setWrapText(true);
        box.setSelected(now);
        box.setOnAction(_ -> change(settings -> settings.detailed(box.isSelected())));
        return box;
    }

    private Consumer<String> sets(BiFunction<Settings, String, Settings> field, Runnable then) {
        return value -> {
            change(settings -> field.apply(settings, value));
            then.run();
        };
    }

    private void change(UnaryOperator<Settings> by) {
        exits.change().accept(by);
    }

    private void paint() {
        sample.getChildren().setAll(exits.sample().get());
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public String title() {
        return text.get("place.settings");
    }

    @Override
    public boolean settled() {
        return sample.getChildren().stream().allMatch(shown -> !(shown instanceof Still still) || still.isSettled());
    }

    @Override
    public void shown() {
        page.opened();
    }

    @Override
    public void dispose() {
        following.unsubscribe();
    }
}
