package cascade.ui;

import cascade.content.Claim;
import cascade.content.Fact;
import cascade.content.Fault;
import cascade.content.Glossary;
import cascade.content.Lesson;
import cascade.content.Level;
import cascade.content.Library;
import cascade.content.Library.LeftOut;
import cascade.content.Notes;
import cascade.content.Phase;
import cascade.content.Question;
import cascade.content.Question.Head;
import cascade.content.Question.Option;
import cascade.content.QuestionSet;
import cascade.content.Scene;
import cascade.content.Sentence;
import cascade.content.Source;
import cascade.content.Sources;
import cascade.content.Step;
import cascade.content.Support;
import cascade.content.Tag;
import cascade.content.Teaching;
import cascade.content.Term;
import cascade.content.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A small library made by hand: enough to try every screen, without a file.
public final class Samples {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final List<String> NAMES = List.of("Breaking loose", "Moving in", "Into the blood", "The trip",
            "Landing", "Sleeping", "Growing");

    private Samples() {}

    public static Library library() {
        return new Library(List.of(lesson()), List.of(quiz()), List.of(), glossary(), sources(), support(), List.of(), List.of());
    }

    /// The library on a day after its fact should have been reviewed.
    static Library overdue(LocalDate due) {
        Library whole = library();
        Fact fact = whole.sources().fact("F-072").orElseThrow();
        var old = new Fact(fact.id(), fact.says(), fact.level(), fact.seenIn(), fact.sources(), fact.reviewed(), due);
        return new Library(whole.lessons(), whole.quizzes(), whole.scenes(), whole.glossary(),
                new Sources(Map.of(old.id(), old), whole.sources().sources()), whole.support(), List.of(), List.of());
    }

    /// The library with a file that could not be taken in.
    public static Library faulty() {
        var faults = List.of(
                new Fault("lessons/lymph.json", 14, 3, "/steps/2/scene", "The scene “lnad” is unknown.",
                        "Did you mean “land”?"),
                new Fault("lessons/lymph.json", 40, 3, "/steps/4/title", "The title is missing.", ""));
        Library whole = library();
        return new Library(whole.lessons(), whole.quizzes(), whole.scenes(), whole.glossary(), whole.sources(), whole.support(),
                List.of(), List.of(new LeftOut("lessons/lymph.json", faults)));
    }

    static Lesson lesson() {
        var steps = new ArrayList<Step>();
        for (int i = 0; i < NAMES.size(); i++) {
            steps.add(step(i));
        }
        return new Lesson("journey", "The journey of a cancer cell",
                "Seven steps from the first loose cell to a new tumour, and why most cells never finish them.", 8, DAY,
                "This lesson shows how cancer can spread; you can pause, skip or stop at any time.",
                new Teaching("Everyone can tell the steps in order.", 40, List.of("Which step is the hardest?")), steps,
                new Lesson.Closing("What helps", words("Your care team can tell you what is true for you.")),
                "recurrence");
    }

    private static Step step(int i) {
        String id = NAMES.get(i).toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        var scene = new Scene("land", 5, 0, 24, List.of(new Scene.Shot(0, 0, 0, 240)), List.of(),
                new Scene.Counter("F-083", "in one study in mice", List.of()), List.of(),
                new Scene.BodyMark(Scene.Place.BREAST, Scene.Place.LIVER));
        return new Step(id, Phase.values()[i], NAMES.get(i), "A few cells squeeze out of the blood, step " + (i + 1),
                words("Most cancer cells die in the blood. A few get stuck in a very narrow vessel.",
                        "There, a cell can push between the cells of the vessel wall and slip into the tissue. "
                                + "Doctors call this {extravasation}.",
                        "Reaching a new place is *not* the same as growing there."),
                words("In mice, most cells that were placed in the blood left the vessels again within a day."),
                scene, List.of(new Claim("Leaving a vessel is one step; growing is another.", "F-072", false)),
                // The questions of the quiz are about the step of cells that rest.
                NAMES.get(i).equals("Sleeping") ? Set.of(Tag.RECURRENCE) : Set.of(),
                i == 0 || i == NAMES.size() - 1 ? new Notes("What holds cells together?", "That a loose cell is lost at once.", "At the gap.") : Notes.NONE);
    }

    static QuestionSet quiz() {
        var topics = List.of(new QuestionSet.Topic("rest", "Cells that rest"),
                new QuestionSet.Topic("travel", "How cells travel"));
        List<Question> questions = List.of(
                new Question.ChooseOne(head("one", "rest", "What can a single cancer cell do for years?"), List.of(
                        new Option("Rest", true, "Single cells can rest for a long time.", ""),
                        new Option("Vanish for sure", false, "Some do, but not all.", "S-1"),
                        new Option("Grow without food", false, "Every cell needs food.", "S-2"))),
                new Question.ChooseSeveral(head("several", "travel", "Which roads can cells take?"), List.of(
                        new Option("Blood", true, "Blood carries cells far.", ""),
                        new Option("Lymph", true, "Lymph carries cells to the nodes.", ""),
                        new Option("Touch", false, "Cancer does not spread by touch.", "S-3"))),
                new Question.PutInOrder(head("order", "travel", "What comes first?"), List.of(
                        new Question.Item("Breaking loose", "It starts here."),
                        new Question.Item("The trip", "Then the blood carries the cell."),
                        new Question.Item("Landing", "Then it leaves the blood."))),
                new Question.MatchPairs(head("pairs", "rest", "Which belong together?"), List.of(
                        new Question.Pair("Dormancy", "resting", "A resting cell does not divide."),
                        new Question.Pair("Extravasation", "leaving the blood", "Out of the vessel."),
                        new Question.Pair("Metastasis", "spread and grown", "Both are needed."))));
        return new QuestionSet("recurrence", "Why cancer can come back", "Four short questions.", 3, "", topics,
                questions, words("Thank you for taking the time."));
    }

    private static Head head(String id, String topic, String ask) {
        return new Head(id, topic, ask, List.of(new Claim("Cells can rest.", "F-072", false)),
                new Question.StepRef("journey", "sleeping", true), words("Most cells never grow again."));
    }

    static Glossary glossary() {
        return new Glossary(List.of(new Term("extravasation", "Extravasation",
                "A cell squeezes out of a blood vessel into the tissue around it."),
                new Term("flow", "Blood flow", "How blood moves; the Spanish word is not célula.")));
    }

    static Sources sources() {
        var fact = new Fact("F-072", "Leaving a vessel is common; growing is rare.", Level.ANIMAL, "one study in mice",
                List.of("luzzi-1998"), DAY, DAY.plusMonths(Fact.MONTHS));
        var source = new Source("luzzi-1998", "Luzzi KJ and others. American Journal of Pathology 1998;153:865–873.",
                "10.1016/S0002-9440(10)65628-3");
        return new Sources(Map.of("F-072", fact), Map.of("luzzi-1998", source));
    }

    static Support support() {
        return new Support("It is all right to feel worried", words("Many people do. You can stop here."),
                List.of("Breathe out slowly.", "Call someone you like.", "Write down one question."),
                words("If you feel unsafe, call your local emergency number now."),
                List.of(new Support.Line("Ireland", "Irish Cancer Society", "1800 200 700", false),
                        new Support.Line("UK and Ireland", "Samaritans", "116 123", true)), DAY);
    }

    static Words words(String... paragraphs) {
        return new Words(Arrays.stream(paragraphs)
                .map(text -> Arrays.stream(text.split("(?<=\\.) ")).map(Sentence::parse).toList()).toList());
    }
}
