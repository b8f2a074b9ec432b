package cascade;

import cascade.content.Lesson;
import cascade.content.Question.StepRef;
import cascade.content.QuestionSet;
import cascade.content.Step;
import cascade.paper.QuestionsPaper.Asked;
import cascade.questions.CareQuestion.Origin;
import cascade.ui.lesson.Aside;
import cascade.ui.paper.PaperCards;
import cascade.ui.questions.KeepCard;
import cascade.ui.questions.Notebook;
import cascade.ui.questions.QuestionsScreen;
import cascade.ui.questions.Whence;
import cascade.ui.room.Room;
import cascade.ui.shell.Screen;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Overlay;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;

/// What a learner takes with them: paper, and the questions they want to ask their care team.
final class WiringTakeaways implements AutoCloseable {

    /// Where it leads.
    ///
    /// @param list opens the questions
    /// @param step opens the step that a question came from
    record Doors(Runnable list, Consumer<StepRef> step) {}

    private final Chosen chosen;
    private final Overlay overlay;
    private final Messages text;
    private final Room room;
    private final Doors doors;
    private final Paperwork paperwork;
    private final PaperCards papers;
    private final Notebook notebook;

    WiringTakeaways(Chosen chosen, ProgressKeeper keeper, Overlay overlay, Messages text, Outside outside, Doors doors) {
        this.chosen = chosen;
        this.overlay = overlay;
        this.text = text;
        room = outside.room();
        this.doors = doors;
        paperwork = new Paperwork(chosen::library, text, outside.today());
        Stationery stationery = outside.devices().stationery();
        papers = new PaperCards(overlay, stationery.desk(), stationery.usual(), text);
        notebook = new Notebook(() -> keeper.progress().questions(), keeper::questions, new SimpleStringProperty(""));
    }

    /// What a lesson gives to take along, where anything is.
    Optional<Aside> of(Lesson lesson) {
        return Optional.of(new Aside(beside -> papers.open(beside, paperwork.lesson(lesson)),
                (beside, step) -> ask(beside, lesson, step), doors.list())).filter(_ -> room.paper());
    }

    /// The way to a quiz on paper, where there is any.
    Optional<Consumer<Node>> of(QuestionSet set) {
        return Optional.<Consumer<Node>>of(beside -> papers.open(beside, paperwork.quiz(set))).filter(_ -> room.paper());
    }

    private void ask(Node beside, Lesson lesson, Step step) {
        overlay.show(beside, text.get("questions.keep.title"),
                new KeepCard(step.title(), new Origin(lesson.id(), step.id()), notebook, doors.list(), text));
    }

    Screen questions() {
        return new QuestionsScreen(notebook, this::whence,
                beside -> papers.open(beside, paperwork.questions(asked())), text);
    }

    private List<Asked> asked() {
        return notebook.now().get().all().stream().map(question -> whence(question.from())
                .map(place -> new Asked(question.text(), place.lesson(), place.step()))
                .orElseGet(() -> new Asked(question.text(), "", ""))).toList();
    }

    /// Where a question came from, in the words of today; what is left out now is not named.
    private Optional<Whence> whence(Origin from) {
        return chosen.library().lesson(from.lesson()).flatMap(lesson -> lesson.step(from.step())
                .map(step -> new Whence(lesson.title(), step.name(),
                        () -> doors.step().accept(new StepRef(from.lesson(), from.step(), false)))));
    }

    void glossary(Node beside) {
        papers.open(beside, paperwork.glossary());
    }

    /// Forgets what was typed and is not kept.
    void forget() {
        notebook.draft().set("");
    }

    /// What is being printed is finished first.
    @Override
    public void close() {
        papers.close();
    }
}
