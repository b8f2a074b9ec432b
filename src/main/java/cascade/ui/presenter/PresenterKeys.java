package cascade.ui.presenter;

import cascade.lesson.Marks.Tool;
import cascade.lesson.Presentation;
import cascade.lesson.Presentation.Veil;
import cascade.quiz.Asking;
import cascade.quiz.Poll;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of a presentation and of a clicker, which is a keyboard with two to four keys.
///
/// They work in both windows. While the class is asked, a clicker counts cards: Page Down counts one for the letter that is
/// marked, Page Up marks the next letter.
final class PresenterKeys {

    /// What keys ask for beyond the presentation itself.
    ///
    /// @param changed brings everything shown to the presentation's state
    /// @param start   puts the audience's window on its screen
    /// @param putAway puts away what is open, one thing at a time; says whether there was anything
    /// @param ask     asks the class
    /// @param help    shows all keys
    record Commands(Runnable changed, Runnable start, BooleanSupplier putAway, Runnable ask, Runnable help) {}

    private static final String HELP = "?";

    private final Presentation show;
    private final Asking asking;
    private final Commands commands;

    PresenterKeys(Presentation show, Asking asking, Commands commands) {
        this.show = show;
        this.asking = asking;
        this.commands = commands;
    }

    /// Consumes the event if it is one of the presentation's keys.
    void handle(InputEvent event) {
        if (!(event instanceof KeyEvent key) || key.isControlDown() || key.isMetaDown() || key.isAltDown()) {
            return;
        }
        if (key.getEventType() == KeyEvent.KEY_TYPED && key.getCharacter().equals(HELP)) {
            // Where the question mark is differs between keyboards; what it types does not.
            commands.help().run();
            key.consume();
        } else if (key.getEventType() == KeyEvent.KEY_PRESSED) {
            pressed(key);
        }
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            if (commands.putAway().getAsBoolean()) {
                key.consume();
            }
            return;
        }
        Optional<Runnable> action = asking.poll().map(poll -> asked(poll, key)).orElseGet(() -> told(key));
        action.ifPresent(run -> {
            run.run();
            commands.changed().run();
            key.consume();
        });
    }

    private Optional<Runnable> told(KeyEvent key) {
        return switch (key.getCode()) {
            case PAGE_DOWN, RIGHT, DOWN -> Optional.of(show::forward);
            case PAGE_UP, LEFT, UP -> Optional.of(show::back);
            // A button takes Space for itself, and Enter where no number is typed.
            case SPACE -> Optional.<Runnable>of(show::toggle).filter(_ -> !onButton(key));
            case ENTER -> Optional.<Runnable>of(show::enter).filter(_ -> !show.typed().isEmpty());
            case HOME -> Optional.of(show::toFirst);
            case END -> Optional.of(show::toLast);
            case B, PERIOD, DECIMAL -> Optional.of(() -> show.veil(Veil.BLACK));
            case W -> Optional.of(() -> show.veil(Veil.WHITE));
            case S -> Optional.of(() -> show.marks().take(Tool.SPOTLIGHT));
            case L -> Optional.of(() -> show.marks().take(Tool.LASER));
            case P -> Optional.of(() -> show.marks().take(Tool.PEN));
            case E -> Optional.of(show.marks()::erase);
            case F -> Optional.of(show::freeze);
            case R -> Optional.of(show::loop);
            case Q -> Optional.of(commands.ask());
            case F5 -> Optional.of(commands.start());
            default -> digit(key.getCode()).map(digit -> () -> show.type(digit));
        };
    }

    private Optional<Runnable> asked(Poll poll, KeyEvent key) {
        return switch (key.getCode()) {
            case PAGE_DOWN, RIGHT -> Optional.of(() -> poll.raise(poll.marked()));
            case PAGE_UP, LEFT -> Optional.of(poll::markNext);
            case A -> Optional.of(() -> poll.raise(0));
            case B -> Optional.of(() -> poll.raise(1));
            case C -> Optional.of(() -> poll.raise(2));
            case D -> Optional.of(() -> poll.raise(Poll.CARDS - 1));
            case BACK_SPACE -> Optional.of(poll::undo);
            case PERIOD, DECIMAL, F5 -> Optional.of(poll::chart);
            case ENTER -> Optional.<Runnable>of(poll::chart).filter(_ -> !onButton(key));
            case T -> Optional.of(poll::discuss);
            case R -> Optional.of(poll::countAgain);
            case W -> Optional.of(() -> show.veil(Veil.WHITE));
            case V -> Optional.of(poll::reveal);
            case N -> Optional.of(asking::next);
            case Q -> Optional.of(asking::close);
            default -> digit(key.getCode()).map(digit -> () -> poll.raise(digit - 1));
        };
    }

    /// Whether somebody came to a button by keyboard; one that was pressed by mouse does not take keys.
    private static boolean onButton(KeyEvent key) {
        return key.getTarget() instanceof ButtonBase button && button.isFocusVisible();
    }

    private static Optional<Integer> digit(KeyCode code) {
        if (code.isDigitKey()) {
            return Optional.of(code.ordinal() - KeyCode.DIGIT0.ordinal());
        }
        return code.isKeypadKey() && code.compareTo(KeyCode.NUMPAD0) >= 0 && code.compareTo(KeyCode.NUMPAD9) <= 0
                ? Optional.of(code.ordinal() - KeyCode.NUMPAD0.ordinal()) : Optional.empty();
    }
}
