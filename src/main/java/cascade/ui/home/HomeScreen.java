package cascade.ui.home;

import static cascade.ui.theme.Parts.button;
import static cascade.ui.theme.Parts.headline;
import static cascade.ui.theme.Parts.label;

import cascade.content.Library.LeftOut;
import cascade.ui.picture.Still;
import cascade.ui.shell.Screen;
import cascade.ui.theme.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The first screen: what there is to learn, and where to carry on.
public final class HomeScreen implements Screen {

    private final Label title;
    private final List<Still> stills = new ArrayList<>();
    private final ScrollPane scroll;

    /// @param pictures draws the picture of an entry's card
    public HomeScreen(List<HomeEntry> entries, Optional<CarryOn> carryOn, List<LeftOut> leftOut,
                      Function<HomeEntry, Region> pictures, Messages text) {
        title = headline(text.get("home.title"), "home-title");
        var cards = new ArrayList<EntryCard>();
        for (HomeEntry entry : entries) {
            Region picture = pictures.apply(entry);
            cards.add(new EntryCard(entry, picture, text));
            if (picture instanceof Still still) {
                stills.add(still);
            }
        }
        var main = new VBox(title, label(text.get("home.sub"), "lead"));
        main.getStyleClass().add("main");
        main.getChildren().add(cards.isEmpty() ? label(text.get("home.empty"), "lead") : new CardGrid(cards));
        var side = new VBox();
        side.getStyleClass().add("side");
        carryOn.ifPresent(place -> side.getChildren().add(carryOn(place, text)));
        if (!leftOut.isEmpty()) {
            side.getChildren().add(new LeftOutCard(leftOut, text));
        }
        side.getChildren().add(calm(text));
        var footer = label(text.get("home.footer"), "footer");
        var page = new VBox(new SideBySide(main, side), footer);
        page.getStyleClass().add("home");
        scroll = new ScrollPane(page);
        scroll.getStyleClass().add("page-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
    }

    private static VBox carryOn(CarryOn place, Messages text) {
        Button open = button(text.get("home.carry-on"), place.open(), "gold");
        open.setId("carry-on");
        open.setMaxWidth(Double.MAX_VALUE);
        var card = new VBox(label(text.get("home.carry-on.kicker"), "kicker"),
                label(text.words(place.title()), "card-title"),
                label(text.get("home.carry-on.at", place.step(), place.steps(), place.name()), "summary"), open);
        card.getStyleClass().addAll("card", "carry-on");
        return card;
    }

    private static VBox calm(Messages text) {
        var card = new VBox(label(text.get("home.calm.title"), "card-title"),
                label(text.get("home.calm.words"), "summary"));
        card.getStyleClass().add("card");
        return card;
    }

    @Override
    public boolean settled() {
        return stills.stream().allMatch(Still::isSettled);
    }

    @Override
    public Parent node() {
        return scroll;
    }

    @Override
    public String title() {
        return "";
    }

    @Override
    public void shown() {
        title.requestFocus();
    }
}
