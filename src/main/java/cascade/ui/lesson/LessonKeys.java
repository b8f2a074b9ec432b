package cascade.ui.lesson;

import cascade.lesson.Player;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of a lesson.
///
/// Space plays and pauses; Left and Right go half a second, the other way round where the window is mirrored; Page Up
/// and Page Down, or Alt with Left and Right, go a step; Home and End go to the step's ends; 1 to 9 go to a step; S
/// changes speed; D shows more detail; E opens the evidence; T shows the picture in words; K keeps a question; Up and Down scroll the words.
final class LessonKeys {

    private static final int NUDGE = Player.TICKS_PER_SECOND / 2;

    private final Player player;
    private final Changes changes;
    private final TextCard card;
    /// The keys that lead back and on: on a line that runs from right to left, on is left.
    private final KeyCode towardsStart;
    private final KeyCode towardsEnd;

    /// How keys change what is shown.
    ///
    /// @param command makes a change within the step visible
    /// @param travel  makes a change to another step visible
    /// @param faster  goes to the next speed
    /// @param detail  opens more detail, or closes it
    /// @param inWords shows the picture in words, or the picture again
    record Changes(UnaryOperator<Runnable> command, UnaryOperator<Runnable> travel, Runnable faster,
                   Consumer<Boolean> detail, Runnable inWords) {}

    LessonKeys(Player player, Changes changes, TextCard card, boolean rightToLeft) {
        this.player = player;
        this.changes = changes;
        this.card = card;
        towardsStart = rightToLeft ? KeyCode.RIGHT : KeyCode.LEFT;
        towardsEnd = rightToLeft ? KeyCode.LEFT : KeyCode.RIGHT;
    }

    /// Consumes the event if it is one of the lesson's keys.
    void handle(KeyEvent event) {
        if (event.isControlDown() || event.isMetaDown()) {
            return;
        }
        action(event).ifPresent(action -> {
            action.run();
            event.consume();
        });
    }

    private Optional<Runnable> action(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == towardsStart) {
            return Optional.of(event.isAltDown() ? travel(player::back) : nudge(-NUDGE));
        }
        if (code == towardsEnd) {
            return Optional.of(event.isAltDown() ? travel(player::next) : nudge(NUDGE));
        }
        return switch (code) {
            // A button takes Space for itself.
            case SPACE -> Optional.of(changes.command().apply(player::toggle))
                    .filter(_ -> !(event.getTarget() instanceof ButtonBase));
            case PAGE_UP -> Optional.of(travel(player::back));
            case PAGE_DOWN -> Optional.of(travel(player::next));
            case HOME -> Optional.of(nudge(-player.lastTick()));
            case END -> Optional.of(nudge(player.lastTick()));
            case S -> Optional.of(changes.faster());
            case D -> Optional.of(() -> changes.detail().accept(!player.detail()));
            case E -> Optional.of(card::openEvidence);
            case K -> Optional.of(card::keepQuestion);
            case T -> Optional.of(changes.inWords());
            // The picture in words scrolls itself.
            case UP, DOWN -> Optional.<Runnable>of(() -> card.scroll(code == KeyCode.DOWN))
                    .filter(_ -> !(event.getTarget() instanceof ScrollPane));
            default -> step(code);
        };
    }

    private Runnable nudge(int ticks) {
        return changes.command().apply(() -> player.nudge(ticks));
    }

    private Runnable travel(Runnable change) {
        return changes.travel().apply(change);
    }

    /// 1 to 9 go to a step.
    private Optional<Runnable> step(KeyCode code) {
        int step = code.ordinal() - KeyCode.DIGIT1.ordinal();
        boolean there = code.isDigitKey() && step >= 0 && step < player.lesson().steps().size();
        return there ? Optional.of(travel(() -> player.goTo(step))) : Optional.empty();
    }
}
