package cascade.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.content.Level;
import cascade.content.Scene;
import cascade.picture.View;
import cascade.simulation.Actor;
import cascade.simulation.Mode;
import cascade.simulation.Report;
import cascade.ui.theme.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is said of a picture.
final class InWordsTest {

    private static final int WIDTH = 400;
    private static final int HEIGHT = 300;
    private static final float FAR = 5000;

    private final Report report = new Report();
    private final View view = new View();
    private InWords inWords;

    @BeforeEach
    void looksAtTheMiddle() throws IOException {
        report.clear();
        report.time(6000, 7200, false);
        view.look(0, 0, 2, WIDTH, HEIGHT);
        inWords = new InWords(text("en"));
    }

    @Test
    void itSaysWhatTheHeroDoesWhoIsThereWhereAndHowFast() {
        report.tell(Actor.HERO, 1, 0, 0, 10, Mode.SQUEEZING);
        report.tell(Actor.IMMUNE_CELL, 3, 20, 20, 8, Mode.PATROLLING);
        report.tell(Actor.VESSEL, 1, 30, 40, 2, Mode.FLOWING);
        assertThat(lines(scene())).containsExactly("The cell we follow: squeezing through a gap.",
                "In this place: 3 immune cells, a small blood vessel.", "Place: Liver. The cancer began here: Breast.",
                "Time: speeded up 6,000 times; about 2 hours have passed.");
    }

    @Test
    void whoIsOutOfViewIsLeftOut() {
        report.tell(Actor.HERO, 1, 0, 0, 10, Mode.CRAWLING);
        report.tell(Actor.MACROPHAGE, 1, FAR, 0, 8, Mode.PATROLLING);
        report.tell(Actor.CANCER_CELL, 12, 0, FAR, 8, Mode.SETTLED);
        report.tell(Actor.GAP, 0, 0, 0, 8, Mode.SETTLED);
        assertThat(String.join(" ", lines(scene()))).doesNotContain("macrophage", "other cancer cells", "gap");
    }

    @Test
    void whoIsHalfInThePictureIsInIt() {
        report.tell(Actor.MACROPHAGE, 1, WIDTH / 4f + 5, 0, 8, Mode.PATROLLING);
        assertThat(lines(scene())).contains("In this place: one macrophage.");
    }

    @Test
    void aVesselThatRunsAcrossIsSeenWhereverItsNameStands() {
        report.tell(Actor.RED_CELL, 40, FAR, 20, 4, Mode.FLOWING);
        report.tell(Actor.TISSUE, 1, FAR, FAR, 8, Mode.SETTLED);
        report.tell(Actor.VESSEL, 1, 0, FAR, 8, Mode.FLOWING);
        assertThat(lines(scene())).contains("In this place: 40 red blood cells, tissue cells.");
    }

    @Test
    void manyAreNamedAFewAtATime() {
        for (Actor actor : List.of(Actor.RED_CELL, Actor.PLATELET, Actor.IMMUNE_CELL, Actor.MACROPHAGE, Actor.FIBRES)) {
            report.tell(actor, 2, 0, 0, 10, Mode.FLOWING);
        }
        assertThat(lines(scene())).startsWith(
                "In this place: 2 red blood cells, 2 platelets, 2 immune cells, 2 macrophages.",
                "Also here: fibres of the tissue.");
    }

    @Test
    void aHeroThatIsNamedButOutOfViewIsSaidToBe() {
        report.tell(Actor.HERO, 1, FAR, 0, 10, Mode.RESTING);
        assertThat(String.join(" ", lines(scene()))).doesNotContain("we follow");
        assertThat(lines(scene(new Scene.Label("hero", "A cell at rest", 0, 1, Scene.Side.ABOVE))))
                .contains("The cell we follow is out of view now: resting.");
    }

    @Test
    void inALymphVesselItIsNotTheBloodThatCarries() {
        report.tell(Actor.LYMPH_VESSEL, 1, 0, 0, 10, Mode.SETTLED);
        report.tell(Actor.HERO, 1, 0, 0, 10, Mode.FLOWING);
        assertThat(lines(scene())).contains("The cell we follow: carried by the lymph.");
        report.tell(Actor.HERO, 1, 0, 0, 10, Mode.ARRESTED);
        assertThat(lines(scene())).contains("The cell we follow: stopped in a lymph node.");
    }

    @Test
    void namesThatAreShownNowAndWhatIsCountedAreSaidToo() {
        report.tell(Actor.LUNG, 1, 0, 0, 10, Mode.SETTLED);
        report.tell(Actor.BONE, 1, FAR, 0, 10, Mode.SETTLED);
        List<String> lines = inWords.lines(sight(), scene(label("lung", 0, 9), label("bone", 0, 9), label("lung", 6, 9)), 5,
                List.of("10,000 cells", "3 tumours"));
        assertThat(lines).contains("Names in the picture: lung at 0.", "Counted: 10,000 cells; 3 tumours.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void everyActorAndEveryDeedHasItsWords(String language) throws IOException {
        Messages text = text(language);
        for (Actor actor : Actor.values()) {
            assertThat(text.has("picture.actor." + actor.id())).as(actor.id()).isTrue();
        }
        inWords = new InWords(text);
        for (Mode mode : Mode.values()) {
            report.tell(Actor.HERO, 1, 0, 0, 10, mode);
            assertThat(lines(scene())).noneMatch(line -> line.contains("picture."));
        }
    }

    private List<String> lines(Scene scene) {
        return inWords.lines(sight(), scene, 5, List.of());
    }

    private Sight sight() {
        return new Sight(report, view, WIDTH, HEIGHT);
    }

    private static Scene.Label label(String actor, double from, double to) {
        return new Scene.Label(actor, actor + " at " + (int) from, from, to, Scene.Side.ABOVE);
    }

    private static Scene scene(Scene.Label... labels) {
        return new Scene("land", 5, 0, 24, List.of(), List.of(labels), new Scene.Counter("", "", List.of()), List.of(),
                new Scene.BodyMark(Scene.Place.BREAST, Scene.Place.LIVER), Optional.<Level>empty());
    }

    private static Messages text(String language) throws IOException {
        Path strings = Path.of("assets/strings");
        try (var english = Files.newBufferedReader(strings.resolve("cascade.properties"));
                var spanish = Files.newBufferedReader(strings.resolve("cascade_es.properties"))) {
            Messages text = Messages.read(english, Messages.Mode.PLAIN);
            return language.equals("en") ? text : text.in(spanish, Locale.of(language));
        }
    }
}
