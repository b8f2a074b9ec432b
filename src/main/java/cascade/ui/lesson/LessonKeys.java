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
/// Space plays and pauses; Left and Right go half a second; Page Up and Page Down, or Alt with Left and Right, go a
/// step; Home and End go to the step's ends; 1 to 9 go to a step; S changes speed; D shows more detail; E opens the
/// evidence; T shows the picture in words; Up and Down scroll the words.
final class LessonKeys {

    private static final int NUDGE = Player.TICKS_PER_SECOND / 2;

    private final Player player;
    private final UnaryOperator<Runnable> command;
    private final UnaryOperator<Runnable> travel;
    private final Consumer<Boolean> detail;
    private final TextCard card;
    private final Runnable inWords;

    /// @param command makes a change within the step visible
    /// @param travel  makes a change to another step visible
    /// @param inWords shows the picture in words, or the picture again
    LessonKeys(Player player, UnaryOperator<Runnable> command, UnaryOperator<Runnable> travel,
               Consumer<Boolean> detail, TextCard card, Runnable inWords) {
        this.player = player;
        this.command = command;
        this.travel = travel;
        this.detail = detail;
        this.card = card;
        this.inWords = inWords;
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
        return switch (code) {
            // A button takes Space for itself.
            case SPACE -> Optional.of(command.apply(player::toggle))
                    .filter(_ -> !(event.getTarget() instanceof ButtonBase));
            case LEFT -> Optional.of(event.isAltDown() ? travel.apply(player::back) : nudge(-NUDGE));
            case RIGHT -> Optional.of(event.isAltDown() ? travel.apply(player::next) : nudge(NUDGE));
            case PAGE_UP -> Optional.of(travel.apply(player::back));
            case PAGE_DOWN -> Optional.of(travel.apply(player::next));
            case HOME -> Optional.of(nudge(-player.lastTick()));
            case END -> Optional.of(nudge(player.lastTick()));
            case S -> Optional.of(command.apply(() -> player.speed(player.speed().next())));
            case D -> Optional.of(() -> detail.accept(!player.detail()));
            case E -> Optional.of(card::openEvidence);
            case T -> Optional.of(inWords);
            // The picture in words scrolls itself.
            case UP, DOWN -> Optional.<Runnable>of(() -> card.scroll(code == KeyCode.DOWN))
                    .filter(_ -> !(event.getTarget() instanceof ScrollPane));
            default -> step(code);
        };
    }

    private Runnable nudge(int ticks) {
        return command.apply(() -> player.nudge(ticks));
    }

    /// 1 to 9 go to a step.
    private Optional<Runnable> step(KeyCode code) {
        int step = code.ordinal() - KeyCode.DIGIT1.ordinal();
        boolean there = code.isDigitKey() && step >= 0 && step < player.lesson().steps().size();
        return there ? Optional.of(travel.apply(() -> player.goTo(step))) : Optional.empty();
    }
}
