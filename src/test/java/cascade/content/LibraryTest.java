package cascade.content;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.content.Question.StepRef;
import cascade.content.json.LibraryReader;
import cascade.content.json.Shelf;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A reader meets no more than they want to, and finds where a word is used.
class LibraryTest {

    private static final Scene SCENE = new Scene("land", 5, 0, 24, List.of(new Scene.Shot(0, 0, 0, 240)), List.of(),
            new Scene.Counter("", "", List.of()), List.of(),
            new Scene.BodyMark(Scene.Place.BREAST, Scene.Place.LIVER));
    private static final Library WHOLE = new Library(
            List.of(lesson("two", step("calm", "A {niche}.", ""), step("hard", "A {lump}.", "", Tag.SURVIVAL)),
                    lesson("hard-alone", step("cut", "A {lump}.", "", Tag.SURGERY)),
                    lesson("deep", step("first", "It rests.", ""), step("second", "It rests.", "A {lump}."))),
            List.of(quiz("mixed", question("of-calm", "two", "calm"), question("of-hard", "two", "hard"),
                    question("tagged", "two", "calm", Tag.SURVIVAL), question("elsewhere", "not-a-lesson", "x")),
                    quiz("of-one", question("of-cut", "hard-alone", "cut"))),
            List.of(), new Glossary(List.of()), new Sources(Map.of(), Map.of()),
            new Support("", Words.NONE, List.of(), Words.NONE, List.of(), LocalDate.EPOCH), List.of(), List.of());

    private static Lesson lesson(String id, Step... steps) {
        return new Lesson(id, id, "", 1, LocalDate.EPOCH, "", Teaching.NONE, List.of(steps),
                new Lesson.Closing("What helps", words("Ask.")), "");
    }

    private static Step step(String id, String plain, String detail, Tag... tags) {
        var claims = List.of(new Claim("It rests.", "F-1", false), new Claim("5 of 100.", "F-2", false,
                Set.of(Tag.NUMBERS), List.of()));
        return new Step(id, Phase.DORMANCY, id, id, words(plain), words(detail), SCENE, claims, Set.of(tags), Notes.NONE);
    }

    private static Words words(String sentence) {
        return sentence.isEmpty() ? Words.NONE : new Words(List.of(List.of(Sentence.parse(sentence))));
    }

    private static QuestionSet quiz(String id, Question... questions) {
        return new QuestionSet(id, id, "", 1, "", List.of(), List.of(questions), Words.NONE);
    }

    private static Question question(String id, String lesson, String step, Tag... tags) {
        return new Question.PutInOrder(new Question.Head(id, "", id, List.of(), new StepRef(lesson, step, false),
                Words.NONE, Set.of(tags)), List.of());
    }

    private static Stream<String> steps(Library library) {
        return library.lessons().stream().flatMap(lesson -> lesson.steps().stream().map(step -> lesson.id() + "/" + step.id()));
    }

    private static Stream<String> questions(Library library) {
        return library.quizzes().stream().flatMap(quiz -> quiz.questions().stream()).map(question -> question.head().id());
    }

    @Test
    void whoLeavesOutNothingMeetsAll() {
        assertThat(WHOLE.without(Set.of())).isSameAs(WHOLE);
    }

    @Test
    void stepsWithATagAreLeftOutAndLessonsOfWhichNothingRemains() {
        assertThat(steps(WHOLE.without(Set.of(Tag.SURVIVAL))))
                .containsExactly("two/calm", "hard-alone/cut", "deep/first", "deep/second");
        assertThat(steps(WHOLE.without(Set.of(Tag.SURVIVAL, Tag.SURGERY))))
                .containsExactly("two/calm", "deep/first", "deep/second");
    }

    @Test
    void claimsWithATagAreLeftOutOfStepsThatRemain() {
        assertThat(WHOLE.without(Set.of(Tag.NUMBERS)).lessons().stream().flatMap(lesson -> lesson.steps().stream()))
                .hasSize(5).allSatisfy(step -> assertThat(step.claims()).extracting(Claim::fact).containsExactly("F-1"));
    }

    @Test
    void questionsGoWithTheirTagOrWithTheirStep() {
        assertThat(questions(WHOLE.without(Set.of(Tag.SURVIVAL)))).containsExactly("of-calm", "elsewhere", "of-cut");
        assertThat(WHOLE.without(Set.of(Tag.SURGERY)).quizzes()).extracting(QuestionSet::id).containsExactly("mixed");
    }

    @Test
    void aTermIsFoundInEachLessonAtTheFirstStepThatUsesIt() {
        assertThat(WHOLE.uses("lump")).containsExactly(new StepRef("two", "hard", false),
                new StepRef("hard-alone", "cut", false), new StepRef("deep", "second", true));
        assertThat(WHOLE.uses("nothing")).isEmpty();
    }

    @Test
    void whateverIsLeftOutOfTheCourseSomethingRemainsAndNoQuestionAsksAboutWhatIsGone() {
        Library course = new LibraryReader(Shelf.bundled(), LibraryReader.Bundled.TRUSTED).read();

        for (Tag tag : Tag.values()) {
            Library left = course.without(Set.of(tag));
            assertThat(left.lessons()).as(tag.name()).isNotEmpty();
            assertThat(left.quizzes().stream().flatMap(quiz -> quiz.questions().stream())).allSatisfy(question -> {
                StepRef ref = question.head().again();
                assertThat(left.lesson(ref.lesson()).orElseThrow().step(ref.step())).as(ref.toString()).isPresent();
            });
        }
    }
}
