package cascade.ui.questions;

import cascade.questions.CareQuestion;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A field for the words of one question. They break into lines as they must; Enter keeps them and Tab goes on, because
/// a question has neither.
final class WordsField extends TextArea {

    private static final int ROWS = 2;
    /// Of a book that was pasted, so much is taken: enough to be told that it is too long.
    private static final int TAKEN = 4 * CareQuestion.LONGEST;

    private Runnable enter = () -> { };

    /// @param name what it is for, read aloud
    WordsField(String name, String words) {
        super(words);
        positionCaret(words.length());
        setWrapText(true);
        setPrefRowCount(ROWS);
        setAccessibleText(name);
        setTextFormatter(new TextFormatter<>(change -> {
            int more = change.getControlNewText().length() - TAKEN;
            if (more > 0) {
                String given = change.getText();
                change.setText(given.substring(0, Math.max(0, given.length() - more)));
                change.selectRange(change.getRangeStart(), change.getRangeStart());
            }
            return change;
        }));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                enter.run();
                event.consume();
            } else if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
    }

    /// What follows Enter.
    void onEnter(Runnable action) {
        enter = action;
    }
}
