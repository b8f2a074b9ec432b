package cascade;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.content.Lesson;
import cascade.content.Library;
import cascade.lesson.Moment;
import cascade.lesson.Player;
import cascade.progress.Bookmark;
import cascade.progress.InMemoryProgressStore;
import cascade.progress.LessonProgress;
import cascade.progress.Progress;
import cascade.ui.home.CarryOn;
import cascade.ui.home.HomeEntry;
import cascade.ui.home.HomeScreen;
import cascade.ui.room.Room;
import cascade.ui.theme.Messages;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Where home offers to carry on.
final class HomePageTest {

    private final Library library = Journey.library();
    private final Lesson first = library.lessons().get(0);
    private final Lesson second = library.lessons().get(1);
    private final List<Moment> opened = new ArrayList<>();

    @Test
    void theLessonThatWasOpenLastIsOfferedAtTheVeryMoment() throws IOException {
        var place = carryOn(Progress.NONE.withLesson(first.id(), stoppedAt(at(first, 1, 60)))
                .withLesson(second.id(), stoppedAt(at(second, 2, 333)))).orElseThrow();
        assertThat(place.title()).isEqualTo(second.title());
        assertThat(place.step()).isEqualTo(3);
        place.open().run();
        assertThat(opened).containsExactly(new Moment(second.id(), 2, 333, true));
    }

    @Test
    void whereThatLessonIsOverAnotherIsOffered() throws IOException {
        var end = new Bookmark("", second.steps().size(), 0, false);
        var place = carryOn(Progress.NONE.withLesson(first.id(), stoppedAt(at(first, 1, 60)))
                .withLesson(second.id(), LessonProgress.BEGUN.at(end, true))).orElseThrow();
        assertThat(place.title()).isEqualTo(first.title());
    }

    @Test
    void aStepIsFoundByItsNameWhereverItStands() throws IOException {
        String name = first.steps().get(4).id();
        var place = carryOn(Progress.NONE.withLesson(first.id(), stoppedAt(new Bookmark(name, 2, 60, false))));
        assertThat(place.orElseThrow().step()).isEqualTo(5);
    }

    @Test
    void whereNothingWasBegunNothingIsOffered() throws IOException {
        assertThat(carryOn(Progress.NONE)).isEmpty();
        assertThat(carryOn(Progress.NONE.withLesson(first.id(), LessonProgress.BEGUN))).isEmpty();
    }

    @Test
    void theCardOfALessonGoesOnWhereItWasLeftAndKnowsTheWayToItsStart() throws IOException {
        HomeEntry card = page(Progress.NONE.withLesson(second.id(), stoppedAt(at(second, 2, 333))), Room.HOME)
                .lessons().get(1);
        assertThat(card.begun().orElseThrow().step()).isEqualTo(3);
        card.open().run();
        card.begun().orElseThrow().afresh().run();
        assertThat(opened).containsExactly(new Moment(second.id(), 2, 333, true), new Moment(second.id(), 0, 0, false));
    }

    @Test
    void aLessonThatIsNewOrLeftAtItsFirstStepOrReadToItsEndBeginsAtItsStart() throws IOException {
        var end = new Bookmark("", first.steps().size(), 0, false);
        for (Bookmark mark : List.of(Bookmark.START, at(first, 0, 60), end)) {
            HomeEntry card = page(Progress.NONE.withLesson(first.id(), stoppedAt(mark)), Room.HOME).lessons().getFirst();
            assertThat(card.begun()).isEmpty();
            card.open().run();
        }
        assertThat(opened).hasSize(3).containsOnly(new Moment(first.id(), 0, 0, false));
    }

    @Test
    void whereNobodyIsRememberedEveryVisitorBeginsAtTheStart() throws IOException {
        HomeEntry card = page(Progress.NONE.withLesson(first.id(), stoppedAt(at(first, 2, 60))), Room.KIOSK)
                .lessons().getFirst();
        card.open().run();
        assertThat(opened).containsExactly(new Moment(first.id(), 0, 0, false));
    }

    private Optional<CarryOn> carryOn(Progress progress) throws IOException {
        return page(progress, Room.HOME).remembered().carryOn();
    }

    private HomeScreen.Contents page(Progress progress, Room room) throws IOException {
        var store = new InMemoryProgressStore();
        store.save(progress);
        var keeper = new ProgressKeeper(store);
        var doors = new HomePage.Doors(Player::new, (Player player) -> opened.add(player.moment()), _ -> { },
                () -> { });
        var text = Messages.read(new StringReader(""), Messages.Mode.PLAIN);
        return new HomePage(new Chosen(library, keeper), keeper, text, doors, room).contents();
    }

    private static LessonProgress stoppedAt(Bookmark mark) {
        return LessonProgress.BEGUN.at(mark, false);
    }

    private static Bookmark at(Lesson lesson, int step, int tick) {
        return new Bookmark(lesson.steps().get(step).id(), step, tick, true);
    }
}
