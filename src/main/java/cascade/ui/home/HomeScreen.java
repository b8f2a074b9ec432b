package cascade.ui.home;

import static cascade.ui.theme.Parts.button;
import static cascade.ui.theme.Parts.headline;
import static cascade.ui.theme.Parts.label;

import cascade.content.Library.LeftOut;
import cascade.ui.picture.Still;
import cascade.ui.room.Room;
import cascade.ui.shell.Screen;
import cascade.ui.shell.ShortForm;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Page;
import cascade.ui.theme.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The first screen: what there is to learn, and where to carry on.
public final class HomeScreen implements Screen {

    private final List<Still> stills = new ArrayList<>();
    private final Page page;
    private final HeaderWays header;
    private final HomeExits exits;
    private final Messages text;
    private final Room room;

    /// What home shows.
    ///
    /// @param lessons    in the order of the course
    /// @param quizzes    in the same order
    /// @param leftOut    files with faults
    /// @param remembered of the learner
    public record Contents(List<HomeEntry> lessons, List<HomeEntry> quizzes, List<LeftOut> leftOut,
                           Remembered remembered) {
        public Contents {
            lessons = List.copyOf(lessons);
            quizzes = List.copyOf(quizzes);
            leftOut = List.copyOf(leftOut);
        }
    }

    /// @param pictures draws the picture of an entry's card
    /// @param room     what may be offered here
    public HomeScreen(Contents contents, HomeExits exits, Function<HomeEntry, Region> pictures, Messages text,
                      Room room) {
        this.exits = exits;
        this.text = text;
        this.room = room;
        header = new HeaderWays(exits, text, room);
        Label title = headline(text.get(room.audience() ? "home.class.title" : "home.title"), "home-title");
        var head = new VBox(title, label(text.get(room.audience() ? "home.class.sub" : "home.sub"), "lead"));
        head.getStyleClass().addAll("main", "head");
        var main = new VBox();
        main.getStyleClass().add("main");
        if (contents.lessons().isEmpty() && contents.quizzes().isEmpty()) {
            main.getChildren().add(label(text.get("home.empty"), "lead"));
        }
        if (!contents.lessons().isEmpty()) {
            main.getChildren().add(new CardGrid(cards(contents.lessons(), pictures)));
        }
        // A class is asked during a lesson.
        if (!contents.quizzes().isEmpty() && !room.audience()) {
            var grid = new CardGrid(cards(contents.quizzes(), pictures));
            grid.getStyleClass().add("quizzes");
            main.getChildren().addAll(label(text.get("home.quizzes"), "headline", "section"), grid);
        }
        Remembered remembered = contents.remembered();
        var first = new VBox();
        first.getStyleClass().addAll("side", "first");
        remembered.carryOn().ifPresent(place -> first.getChildren().add(carryOn(place, text)));
        remembered.trouble().ifPresent(trouble -> first.getChildren().add(new TroubleCard(trouble, text)));
        if (!contents.leftOut().isEmpty()) {
            first.getChildren().add(new LeftOutCard(contents.leftOut(), text));
        }
        Parts.visible(first, !first.getChildren().isEmpty());
        var side = new VBox(calm());
        side.getStyleClass().add("side");
        if (room.remembers()) {
            side.getChildren().addAll(new QuestionsCard(remembered.questions(), text), ways(),
                    new MemoryCard(remembered.place(), exits.erase(), text));
        } else {
            side.getChildren().add(ways());
        }
        var footer = label(text.get("home.footer"), "footer");
        page = Page.of(title, "home", new VBox(
                room.scrolls() ? new SideBySide(head, first, main, side) : new VBox(head, main, first, side), footer))
                .passedOver();
        page.setFitToHeight(true);
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

    private List<Region> cards(List<HomeEntry> entries, Function<HomeEntry, Region> pictures) {
        var cards = new ArrayList<Region>();
        for (HomeEntry entry : entries) {
            Region picture = pictures.apply(entry);
            var card = new EntryCard(entry, picture, text);
            cards.add(entry.begun().<Region>map(begun -> new StackPane(card, afresh(entry, begun))).orElse(card));
            if (picture instanceof Still still) {
                stills.add(still);
            }
        }
        return cards;
    }

    /// The way to the beginning of a lesson whose card goes on where it was; it lies on the card's picture.
    private HBox afresh(HomeEntry entry, Begun begun) {
        Button button = button(text.get("home.afresh"), begun.afresh(), "pill");
        button.setId("afresh-" + entry.id());
        button.setAccessibleText(text.get("home.afresh.name", entry.title()));
        var corner = new HBox(Parts.wrapping(button));
        corner.getStyleClass().add("afresh");
        corner.setPickOnBounds(false);
        return corner;
    }

    /// What else there is: how much to meet, and the educator's pages.
    private VBox ways() {
        Button meeting = button(text.get("meeting.open"), () -> {}, "secondary");
        meeting.setId("meeting");
        meeting.setOnAction(_ -> exits.meeting().accept(meeting));
        Button teaching = button(text.get("teaching.way"), exits.teaching(), "secondary");
        teaching.setId("teaching");
        var card = new VBox(label(text.get("meeting.title"), "card-title"), label(text.get("meeting.summary"), "summary"),
                Parts.across(meeting));
        if (room.teaching()) {
            card.getChildren().add(Parts.across(teaching));
        }
        card.getStyleClass().add("card");
        return card;
    }

    private VBox calm() {
        var card = new VBox(label(text.get("home.calm.title"), "card-title"),
                label(text.get(room.typing() ? "home.calm.words" : "home.calm.touch"), "summary"));
        card.getStyleClass().add("card");
        return card;
    }

    @Override
    public boolean settled() {
        return stills.stream().allMatch(Still::isSettled);
    }

    @Override
    public void dispose() {
        stills.forEach(Still::dispose);
    }

    @Override
    public Parent node() {
        return page;
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
        page.opened();
    }
}
