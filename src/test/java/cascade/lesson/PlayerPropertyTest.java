package cascade.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

final class PlayerPropertyTest {

    /// A command with a name, so that a failing sample can be read.
    private record Command(String name, Consumer<Player> action) {
        @Override
        public String toString() {
            return name;
        }
    }

    @Property
    void seekingToAPositionLeadsBackToItsMoment(@ForAll @IntRange(max = 3) int step, @ForAll @IntRange(max = 1440) int tick) {
        var player = new Player(Lessons.threeSteps());
        player.goTo(step);
        player.nudge(tick);
        Moment moment = player.moment();
        double position = player.position();
        player.goTo(0);
        player.seek(position);
        assertThat(player.moment()).isEqualTo(moment);
    }

    @Property
    void everyPositionHasAMomentCloseBy(@ForAll @Scale(6) @DoubleRange(max = 3) double position) {
        var player = new Player(Lessons.threeSteps());
        player.seek(position);
        assertThat(player.position()).isBetween(position - 1 / 31.0, position + 1 / 31.0);
        assertThat(player.moment().step()).isEqualTo((int) position);
    }

    @Property
    void playShowsEveryPauseMarkOnItsTick(
            @ForAll @Size(max = 6) List<@IntRange(min = 1, max = 299) Integer> marks,
            @ForAll @Size(min = 1, max = 20) List<@Scale(4) @DoubleRange(min = 0.005, max = 0.4) Double> frames,
            @ForAll Speed speed) {
        var player = new Player(Lessons.oneStep(5, marks.stream().map(mark -> mark / 60.0).toList()));
        player.speed(speed);
        var stops = new ArrayList<Integer>();
        for (int frame = 0; !player.atEndOfStep(); frame++) {
            player.play();
            player.advance(frames.get(frame % frames.size()));
            if (!player.playing()) {
                stops.add(player.moment().tick());
            }
        }
        var expected = new ArrayList<>(new TreeSet<>(marks));
        expected.add(300);
        assertThat(stops).isEqualTo(expected);
    }

    @Property
    void everySpeedCoversTheSameTicksInItsTime(@ForAll @Size(max = 60) List<@IntRange(max = 120_000_000) Integer> nanos) {
        var half = playing(Speed.HALF);
        var normal = playing(Speed.NORMAL);
        var twice = playing(Speed.DOUBLE);
        for (int frame : nanos) {
            double seconds = frame / 1e9;
            twice.advance(seconds);
            twoFrames(normal, seconds);
            twoFrames(half, seconds);
            twoFrames(half, seconds);
            assertThat(normal.moment()).isEqualTo(twice.moment());
            assertThat(half.moment()).isEqualTo(twice.moment());
        }
    }

    @Property
    void theSameTimeInOtherFramesLeadsToTheSameMoment(
            @ForAll @Size(max = 60) List<@IntRange(max = 250_000_000) Integer> nanos, @ForAll Speed speed) {
        var forwards = playing(speed);
        var backwards = playing(speed);
        nanos.forEach(frame -> forwards.advance(frame / 1e9));
        nanos.reversed().forEach(frame -> backwards.advance(frame / 1e9));
        assertThat(backwards.moment()).isEqualTo(forwards.moment());
    }

    @Property
    void noCommandLeavesTheLesson(@ForAll("commands") List<Command> commands) {
        var player = new Player(Lessons.threeSteps());
        for (Command command : commands) {
            command.action().accept(player);
            Moment moment = player.moment();
            assertThat(moment.step()).isBetween(0, 3);
            assertThat(moment.tick()).isBetween(0, player.lastTick());
            assertThat(player.position()).isBetween(0.0, 3.0);
            assertThat(player.hasBack()).isEqualTo(moment.step() > 0);
            assertThat(player.hasNext()).isEqualTo(!player.closing());
            assertThat(player.playing() && player.atEndOfStep()).isFalse();
        }
    }

    @Property
    void theSameCommandsLeadToTheSameMoment(@ForAll("commands") List<Command> commands) {
        var one = new Player(Lessons.threeSteps());
        var other = new Player(Lessons.threeSteps());
        commands.forEach(command -> command.action().accept(one));
        commands.forEach(command -> command.action().accept(other));
        assertThat(other.moment()).isEqualTo(one.moment());
        assertThat(other.playing()).isEqualTo(one.playing());
    }

    @Property
    void whilePausedNothingButTheMomentAndTheSpeedIsKept(
            @ForAll("commands") List<Command> before, @ForAll("commands") List<Command> after) {
        var used = new Player(Lessons.threeSteps());
        before.forEach(command -> command.action().accept(used));
        used.pause();
        var fresh = new Player(Lessons.threeSteps());
        fresh.goTo(used.moment());
        fresh.speed(used.speed());
        for (Command command : after) {
            command.action().accept(used);
            command.action().accept(fresh);
            assertThat(used.moment()).isEqualTo(fresh.moment());
        }
    }

    @Provide
    Arbitrary<List<Command>> commands() {
        Arbitrary<Command> command = Arbitraries.oneOf(
                Arbitraries.of(
                        new Command("play", Player::play), new Command("pause", Player::pause),
                        new Command("toggle", Player::toggle), new Command("next", Player::next),
                        new Command("back", Player::back), new Command("detail", p -> p.detail(!p.detail())),
                        new Command("faster", p -> p.speed(p.speed().next()))),
                Arbitraries.doubles().between(0, 1).ofScale(4).map(s -> new Command("advance " + s, p -> p.advance(s))),
                Arbitraries.doubles().between(-1, 4).ofScale(4).map(at -> new Command("seek " + at, p -> p.seek(at))),
                Arbitraries.integers().map(ticks -> new Command("nudge " + ticks, p -> p.nudge(ticks))),
                Arbitraries.integers().between(0, 3).map(i -> new Command("go to " + i, p -> p.goTo(i))));
        return command.list().ofMaxSize(40);
    }

    private static Player playing(Speed speed) {
        var player = new Player(Lessons.oneStep(24, List.of()));
        player.speed(speed);
        player.play();
        return player;
    }

    private static void twoFrames(Player player, double seconds) {
        player.advance(seconds);
        player.advance(seconds);
    }
}
