package cascade.content;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.Journey;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the course states rests on facts, every answer has a reason, and everything ends on calm words. How easy the words
/// are, and that they are calm, `cascade check` says (CheckTest).
final class WordsTest {

    private static final Library LIBRARY = Journey.library();

    static Stream<Step> steps() {
        return Stream.concat(LIBRARY.lessons().stream(), LIBRARY.scenes().stream())
                .flatMap(lesson -> lesson.steps().stream());
    }

    static Stream<Claim> claims() {
        return Stream.concat(steps().flatMap(step -> step.claims().stream()),
                LIBRARY.quizzes().stream().flatMap(quiz -> quiz.questions().stream())
                        .flatMap(question -> question.head().claims().stream()));
    }

    @ParameterizedTest
    @MethodSource("claims")
    void everyClaimRestsOnAFactWithLevelSourceAndReview(Claim claim) {
        Fact fact = LIBRARY.sources().fact(claim.fact()).orElseThrow();
        assertThat(fact.level()).isNotNull();
        assertThat(fact.reviewed()).isNotNull();
        assertThat(LIBRARY.sources().of(fact)).isNotEmpty().hasSameSizeAs(fact.sources())
                .allSatisfy(source -> assertThat(source.citation()).isNotBlank());
        if (fact.level() == Level.ANIMAL) {
            assertThat(fact.seenIn()).as("who was studied").containsPattern("mice|animal|laboratory|chick");
        }
    }

    @Test
    void everyLessonHasItsQuestionsAndThereAreThirtyOnRecurrence() {
        assertThat(LIBRARY.lessons()).hasSize(11).allSatisfy(lesson -> {
            assertThat(lesson.steps()).as(lesson.id()).hasSizeBetween(5, 8);
            assertThat(LIBRARY.quiz(lesson.quiz()).orElseThrow().questions()).as(lesson.id()).hasSizeGreaterThanOrEqualTo(8);
            assertThat(lesson.teaching().aim()).isNotBlank();
            assertThat(lesson.steps()).allSatisfy(step -> assertThat(List.of(step.notes().ask(), step.notes().think(),
                    step.notes().pause())).as(step.id()).noneMatch(String::isBlank));
        });
        assertThat(LIBRARY.quiz("recurrence").orElseThrow().questions()).hasSizeGreaterThanOrEqualTo(30);
        assertThat(LIBRARY.quizzes()).flatExtracting(QuestionSet::questions).hasSizeGreaterThan(100)
                .extracting(Object::getClass).hasSizeGreaterThan(3).contains(Question.ChooseOne.class,
                        Question.ChooseSeveral.class, Question.PutInOrder.class, Question.MatchPairs.class);
    }

    @Test
    void everyWrongOptionHasItsMisconceptionWithARebuttal() {
        assertThat(LIBRARY.quizzes()).flatExtracting(QuestionSet::questions).flatExtracting(WordsTest::options)
                .filteredOn(option -> !option.right()).hasSizeGreaterThan(150)
                .allSatisfy(option -> assertThat(LIBRARY.misconception(option.misconception()).orElseThrow().rebuttal())
                        .as(option.text()).isNotBlank());
    }

    @Test
    void everyTermThatALessonUsesIsExplainedAndFoundAgain() {
        LIBRARY.lessons().forEach(lesson -> lesson.steps().forEach(step -> Stream.of(step.plain(), step.detail())
                .flatMap(words -> words.sentences().stream()).flatMap(sentence -> sentence.spans().stream())
                .filter(Span.TermUse.class::isInstance).map(span -> ((Span.TermUse) span).term()).forEach(term -> {
                    assertThat(LIBRARY.glossary().find(term).orElseThrow().meaning()).as(term).isNotBlank();
                    assertThat(LIBRARY.uses(term)).as(term).anyMatch(use -> use.lesson().equals(lesson.id()));
                })));
    }

    private static List<Question.Option> options(Question question) {
        return switch (question) {
            case Question.ChooseOne one -> one.options();
            case Question.ChooseSeveral several -> several.options();
            case Question.PutInOrder _, Question.MatchPairs _ -> List.of();
        };
    }

    @Test
    void everyOptionItemAndPairHasAReason() {
        assertThat(LIBRARY.quizzes()).isNotEmpty().flatExtracting(QuestionSet::questions).flatExtracting(WordsTest::reasons)
                .hasSizeGreaterThan(50).allSatisfy(why -> assertThat(why).isNotBlank());
    }

    @Test
    void everythingEndsOnClosingWords() {
        assertThat(LIBRARY.lessons()).isNotEmpty().allSatisfy(lesson -> {
            assertThat(lesson.closing().title()).isNotBlank();
            assertThat(lesson.closing().words().isEmpty()).isFalse();
        });
        assertThat(LIBRARY.quizzes()).allSatisfy(quiz -> assertThat(quiz.closing().isEmpty()).isFalse());
    }

    private static List<String> reasons(Question question) {
        return switch (question) {
            case Question.ChooseOne one -> one.options().stream().map(Question.Option::why).toList();
            case Question.ChooseSeveral several -> several.options().stream().map(Question.Option::why).toList();
            case Question.PutInOrder order -> order.items().stream().map(Question.Item::why).toList();
            case Question.MatchPairs match -> match.pairs().stream().map(Question.Pair::why).toList();
        };
    }
}
