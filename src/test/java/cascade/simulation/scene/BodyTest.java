package cascade.simulation.scene;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.simulation.Actor;
import cascade.simulation.Kind;
import cascade.simulation.Report;
import cascade.simulation.World;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class BodyTest {

    private static final List<Actor> PLACES = List.of(Actor.LUNG, Actor.LIVER, Actor.BONE, Actor.BRAIN,
            Actor.ADRENAL_GLAND, Actor.PERITONEUM, Actor.SKIN, Actor.MUSCLE);

    private static Body breast(long seed) {
        return new Body(Primary.BREAST, seed);
    }

    private static Body at(Primary primary, double seconds) {
        return Runs.played(seed -> new Body(primary, seed), 1, (int) (seconds * World.TICKS_PER_SECOND));
    }

    private static Report report(Body body) {
        var report = new Report();
        body.report(report);
        return report;
    }

    @Test
    void theSameSeedIsTheSameRun() {
        Runs.sameSeedIsTheSameRun(BodyTest::breast);
    }

    @Test
    void seekShowsWhatPlayShowed() {
        Runs.seekShowsWhatPlayShowed(BodyTest::breast);
    }

    @ParameterizedTest
    @EnumSource(Primary.class)
    void theUsualPlacesOfTheCancerAreToldAndNoOthers(Primary primary) {
        Report end = report(at(primary, 24));
        List<Actor> usual = primary.sites().stream().map(Site::actor).toList();
        assertThat(PLACES.stream().filter(end::shows)).containsExactlyInAnyOrderElementsOf(usual);
    }

    @Test
    void breastCancerIsFoundMostOftenInBoneBrainLiverAndLung() {
        assertThat(Primary.BREAST.sites()).containsExactly(Site.BONE, Site.BRAIN, Site.LIVER, Site.LUNG);
        assertThat(Primary.BOWEL.sites()).containsExactly(Site.LIVER, Site.LUNG, Site.PERITONEUM);
    }

    @Test
    void roadsLightUpFirstAndPlacesAreMarkedOneAfterAnotherAtTheEnd() {
        Body early = at(Primary.BREAST, 2.9);
        assertThat(early.origin()).isEqualTo(1);
        assertThat(early.bloodRoads()).isEqualTo(1);
        assertThat(early.lymphRoads()).isEqualTo(1);
        assertThat(early.mark(0)).isZero();
        for (int site = 1; site < Primary.BREAST.sites().size(); site++) {
            Body now = at(Primary.BREAST, early.marked(site));
            assertThat(now.mark(site)).isLessThan(0.01f);
            assertThat(now.mark(site - 1)).isGreaterThan(0.9f);
        }
        Body end = at(Primary.BREAST, 24);
        assertThat(end.mark(Primary.BREAST.sites().size() - 1)).isEqualTo(1);
    }

    @Test
    void cellsAreToldOfOnlyWhileTheyCanBeSeen() {
        assertThat(report(at(Primary.BREAST, 2)).shows(Actor.CANCER_CELL)).isFalse();
        assertThat(report(at(Primary.BREAST, 12)).shows(Actor.CANCER_CELL)).isTrue();
        assertThat(report(at(Primary.BREAST, 12)).shows(Actor.BODY)).isFalse();
        assertThat(report(at(Primary.BREAST, 23)).shows(Actor.CANCER_CELL)).isFalse();
    }

    @Test
    void theBodyIsTenThousandTimesLargerThanTheGroupOfCells() {
        Body body = at(Primary.BREAST, 12);
        float widest = 0;
        for (int i = 0; i < body.cells().count(); i++) {
            widest = Math.max(widest, 2 * (float) Math.hypot(body.cells().x[i], body.cells().y[i]));
        }
        assertThat(196 * Body.UNIT).isBetween(1.65e6f, 1.75e6f);
        assertThat(196 * Body.UNIT / widest).isBetween(8_000f, 25_000f);
    }

    @Test
    void aFewCellsDivideAndNoneLeavesOrEntersTheVessel() {
        Body body = breast(3);
        int before = body.cells().count();
        for (int tick = 0; tick < Runs.TICKS; tick++) {
            body.step();
            for (int i = 0; i < body.cells().count(); i++) {
                assertThat(body.cells().is(i, Kind.CANCER)).isTrue();
                assertThat(body.vessel().outside(body.cells().x[i], body.cells().y[i])).isGreaterThan(body.vessel().wall());
                assertThat(Math.hypot(body.cells().x[i], body.cells().y[i])).isLessThan(100);
            }
        }
        assertThat(body.cells().count() - before).isEqualTo(Body.DAUGHTERS);
    }
}
