package cascade.ui.teaching;

import static cascade.ui.theme.Parts.button;
import static cascade.ui.theme.Parts.headline;
import static cascade.ui.theme.Parts.label;

import cascade.content.Lesson;
import cascade.content.Step;
import cascade.ui.shell.Screen;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Page;
import cascade.ui.theme.Parts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// For each lesson one page for the educator: its aim, how long it takes, what to talk about, and notes on each step.
public final class TeachingScreen implements Screen {

    /// What is taught here.
    ///
    /// @param lessons those that have a page, without what the reader chose not to meet, as they open from here
    /// @param leftOut how many steps of theirs that are
    public record Contents(List<Lesson> lessons, int leftOut) {
        public Contents {
            lessons = List.copyOf(lessons);
        }
    }

    private final Messages text;
    private final Page page;

    /// @param open   opens a lesson
    /// @param choose opens, beside a node, the card where a reader chooses how much to meet
    public TeachingScreen(Contents contents, Messages text, Consumer<Lesson> open, Consumer<Node> choose) {
        this.text = text;
        Label title = headline(text.get("teaching.title"), "teaching-title");
        var column = new VBox(title, label(text.get("teaching.sub"), "lead"));
        if (contents.leftOut() > 0) {
            column.getChildren().add(leftOut(contents.leftOut(), choose));
        }
        for (Lesson lesson : contents.lessons()) {
            column.getChildren().add(new Disclosure(text.words(lesson.title()), "teach-" + lesson.id(), () -> page(lesson, open)));
        }
        page = Page.column(title, "teaching", column);
    }

    /// Says that pages and lessons have fewer steps than there are, so that nobody looks for them in vain.
    private VBox leftOut(int steps, Consumer<Node> choose) {
        Button way = Parts.wrapping(Parts.opener(text.get("meeting.open"), choose, "secondary"));
        way.setId("teaching-choose");
        var note = new VBox(label(text.get("teaching.left-out", steps), "note"), way);
        note.getStyleClass().addAll("card", "teaching-left-out");
        note.setId("teaching-left-out");
        return note;
    }

    private VBox page(Lesson lesson, Consumer<Lesson> open) {
        int minutes = lesson.teaching().minutes() > 0 ? lesson.teaching().minutes() : lesson.minutes();
        Button show = button(text.get("teaching.open"), () -> open.accept(lesson), "secondary");
        show.setId("teach-open-" + lesson.id());
        var page = new VBox(label(text.words(lesson.teaching().aim()), "aim"),
                label(text.get("teaching.minutes", minutes), "small"), show,
                label(text.get("teaching.discuss"), "note-head"));
        page.getStyleClass().add("teaching-page");
        lesson.teaching().discuss().forEach(question -> page.getChildren().add(label("• " + text.words(question), "note")));
        for (Step step : lesson.steps()) {
            if (!step.notes().isEmpty()) {
                page.getChildren().add(notes(step, lesson.steps().indexOf(step) + 1));
            }
        }
        return page;
    }

    private VBox notes(Step step, int number) {
        var notes = new VBox(label(text.get("teaching.step", number, step.name()), "note-head"));
        notes.getStyleClass().add("step-notes");
        note(notes, "teaching.ask", step.notes().ask());
        note(notes, "teaching.think", step.notes().think());
        note(notes, "teaching.pause", step.notes().pause());
        return notes;
    }

    private void note(VBox notes, String key, String words) {
        if (!words.isEmpty()) {
            notes.getChildren().addAll(label(text.get(key), "small"), label(text.words(words), "note"));
        }
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public String title() {
        return text.get("place.teaching");
    }

    @Override
    public void shown() {
        page.opened();
    }
}
