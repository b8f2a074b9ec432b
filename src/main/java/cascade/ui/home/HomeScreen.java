package cascade.ui.home;

import static cascade.ui.theme.Parts.button;
import static cascade.ui.theme.Parts.headline;
import static cascade.ui.theme.Parts.label;

import cascade.content.Library.LeftOut;
import cascade.progress.Trouble;
import cascade.ui.picture.Still;
import cascade.ui.shell.Screen;
import cascade.ui.shell.ShortForm;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
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
    private final HeaderWays header;
    private final HomeExits exits;
    private final Messages text;

    /// What home shows.
    ///
    /// @param lessons  in the order of the course
    /// @param quizzes  in the same order
    /// @param carryOn  where the learner stopped
    /// @param leftOut  files with faults
    /// @param trouble  what went wrong with keeping progress
    /// @param memory   the folder where progress is kept; empty where it is forgotten when the program ends
    public record Contents(List<HomeEntry> lessons, List<HomeEntry> quizzes, Optional<CarryOn> carryOn,
                           List<LeftOut> leftOut, Optional<Trouble> trouble, Optional<String> memory) {
        public Contents {
            lessons = List.copyOf(lessons);
            quizzes = List.copyOf(quizzes);
            leftOut = List.copyOf(leftOut);
        }
    }

    /// @param pictures draws the picture of an entry's card
    public HomeScreen(Contents contents, HomeExits exits, Function<HomeEntry, Region> pictures, Messages text) {
        this.exits = exits;
        this.text = text;
        header = new HeaderWays(exits, text);
        title = headline(text.get("home.title"), "home-title");
        var main = new VBox(title, label(text.get("home.sub"), "lead"));
        main.getStyleClass().add("main");
        if (contents.lessons().isEmpty() && contents.quizzes().isEmpty()) {
            main.getChildren().add(label(text.get("home.empty"), "lead"));
        }
        if (!contents.lessons().isEmpty()) {
            main.getChildren().add(new CardGrid(cards(contents.lessons(), pictures)));
        }
        if (!contents.quizzes().isEmpty()) {
            var grid = new CardGrid(cards(contents.quizzes(), pictures));
            grid.getStyleClass().add("quizzes");
            main.getChildren().addAll(label(text.get("home.quizzes"), "headline", "section"), grid);
        }
        var side = new VBox();
        side.getStyleClass().add("side");
        contents.carryOn().ifPresent(place -> side.getChildren().add(carryOn(place, text)));
        contents.trouble().ifPresent(trouble -> side.getChildren().add(new TroubleCard(trouble, text)));
        if (!contents.leftOut().isEmpty()) {
            side.getChildren().add(new LeftOutCard(contents.leftOut(), text));
        }
        side.getChildren().addAll(calm(text), ways(), new MemoryCard(contents.memory(), exits.erase(), text));
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
        var card = new VBox(label(text.get("home.carry-on.kicker"), "kicker"),
                label(text.words(place.title()), "card-title"),
                label(text.get("home.carry-on.at", place.step(), place.steps(), place.name()), "summary"), Parts.across(open));
        card.getStyleClass().addAll("card", "carry-on");
        return card;
    }

    private List<EntryCard> cards(List<HomeEntry> entries, Function<HomeEntry, Region> pictures) {
        var cards = new ArrayList<EntryCard>();
        for (HomeEntry entry : entries) {
            Region picture = pictures.apply(entry);
            cards.add(new EntryCard(entry, picture, text));
            if (picture instanceof Still still) {
                stills.add(still);
            }
        }
        return cards;
    }

    /// What else there is: how much to meet, and the educator's pages.
    private VBox ways() {
        Button meeting = button(text.get("meeting.open"), () -> {}, "secondary");
        meeting.setId("meeting");
        meeting.setOnAction(_ -> exits.meeting().accept(meeting));
        Button teaching = button(text.get("teaching.way"), exits.teaching(), "secondary");
        teaching.setId("teaching");
        var card = new VBox(label(text.get("meeting.title"), "card-title"), label(text.get("meeting.summary"), "summary"),
                Parts.across(meeting), Parts.across(teaching));
        card.getStyleClass().add("card");
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
    public List<Node> extras() {
        return header.nodes();
    }

    @Override
    public List<ShortForm> shortForms() {
        return header.shortForms();
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
