package cascade.lesson;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.LongSupplier;

/// A lesson in front of a class: what the speaker sees, what the audience sees, and how both are moved.
///
/// Both see the same moment, unless the audience is frozen. It has no clock of its own: it is told how much time has
/// passed, and its pace asks the clock that it was given.
public final class Presentation {

    /// What covers the audience's screen.
    public enum Veil { NONE, BLACK, WHITE }

    /// A number that is typed is no longer than this.
    private static final int MOST_DIGITS = 3;
    private static final int TEN = 10;

    private final Player player;
    private final Marks marks = new Marks();
    private final Pace pace;
    private Optional<Moment> frozen = Optional.empty();
    private Veil veil = Veil.NONE;
    private boolean looping;
    private String typed = "";
    private int markedStep;

    /// @param player at the moment to begin with; from now on moved by this presentation alone
    /// @param clock  milliseconds since some moment
    public Presentation(Player player, LongSupplier clock) {
        this.player = player;
        int minutes = player.lesson().teaching().minutes();
        pace = new Pace(minutes > 0 ? minutes : player.lesson().minutes(), player.lesson().steps().size(), clock);
        markedStep = player.moment().step();
    }

    /// Goes on where another presentation of the same lesson was left, as it is read in another language: with its clock,
    /// its veil, its loop and what was drawn.
    public void carryOn(Presentation before) {
        pace.carryOn(before.pace);
        marks.carryOn(before.marks);
        veil = before.veil;
        looping = before.looping;
    }

    /// Where the speaker is.
    public Player player() {
        return player;
    }

    /// The moment that the audience sees.
    public Moment audience() {
        return frozen.orElseGet(player::moment);
    }

    public Marks marks() {
        return marks;
    }

    public Pace pace() {
        return pace;
    }

    /// One press of a clicker: a step that waits begins, at a pause mark what comes next is revealed, else the next step
    /// begins.
    public void forward() {
        boolean waits = !player.playing() && player.moment().tick() == 0 && !player.closing();
        if (waits || predicting()) {
            play();
        } else {
            travel(player::next);
        }
    }

    public void back() {
        travel(player::back);
    }

    public void toFirst() {
        travel(() -> player.goTo(0));
    }

    /// Goes to the last step, not to the closing page.
    public void toLast() {
        travel(() -> player.goTo(player.lesson().steps().size() - 1));
    }

    public void toggle() {
        pace.begin();
        player.toggle();
    }

    /// Whether the class is asked to say what comes next, before it is shown.
    public boolean predicting() {
        return player.atPause();
    }

    /// Takes a digit of a step's number.
    public void type(int digit) {
        if (typed.length() < MOST_DIGITS) {
            typed += digit % TEN;
        }
    }

    /// The digits that were typed so far.
    public String typed() {
        return typed;
    }

    /// Forgets the digits.
    public void untype() {
        typed = "";
    }

    /// Goes to the step whose number was typed; where there is no such step, only the number is forgotten.
    public void enter() {
        OptionalInt step = typed.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(typed) - 1);
        typed = "";
        step.ifPresent(to -> {
            if (to >= 0 && to < player.lesson().steps().size()) {
                travel(() -> player.goTo(to));
            }
        });
    }

    /// Whether the audience keeps seeing what it saw while the speaker looks ahead.
    public boolean isFrozen() {
        return frozen.isPresent();
    }

    /// Keeps the audience at this moment; frozen already, lets it come along to where the speaker is.
    public void freeze() {
        frozen = isFrozen() ? Optional.empty() : Optional.of(player.moment());
    }

    /// Brings the speaker back to what the audience sees.
    public void rejoin() {
        frozen.ifPresent(player::goTo);
        frozen = Optional.empty();
        wipeAtNewStep();
    }

    public Veil veil() {
        return veil;
    }

    /// Covers the audience's screen; covered like that already, uncovers it.
    public void veil(Veil wanted) {
        veil = veil == wanted ? Veil.NONE : wanted;
    }

    /// Whether the scene begins again when it is over, without stopping at pause marks.
    public boolean isLooping() {
        return looping;
    }

    public void loop() {
        looping = !looping;
        if (looping) {
            play();
        }
    }

    /// Lets time pass.
    ///
    /// @param seconds since the last call
    public void advance(double seconds) {
        boolean ran = player.playing();
        player.advance(seconds);
        if (looping && ran && !player.playing()) {
            player.play();
        }
        marks.age(seconds);
    }

    private void play() {
        pace.begin();
        player.play();
    }

    private void travel(Runnable change) {
        change.run();
        play();
        wipeAtNewStep();
    }

    private void wipeAtNewStep() {
        if (player.moment().step() != markedStep) {
            markedStep = player.moment().step();
            marks.wipe();
        }
    }
}
