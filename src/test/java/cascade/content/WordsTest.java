package cascade.content;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.Journey;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The words of the bundled lesson and quiz are easy to read, calm, and rest on facts.
final class WordsTest {

    private static final int MOST_PARAGRAPHS = 3;
    private static final double LONGEST_MEAN = 15;
    private static final double PLAIN_GRADE = 6;
    private static final double DETAIL_GRADE = 10;
    private static final Pattern BATTLE = Pattern.compile("\\b(fight\\w*|fought|battle\\w*|wars?|enem(y|ies)|attack\\w*"
            + "|army|armies|soldier\\w*|weapon\\w*|conquer\\w*|defeat\\w*|victim\\w*|invader\\w*|kill(s|ed|ing)?"
            + "|destroy\\w*|aggressive\\w*)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ONE_IN = Pattern.compile("\\b(1|one) in (\\d|two|three|four|five|ten|a (hundred|thousand))",
            Pattern.CASE_INSENSITIVE);

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
    @MethodSource("steps")
    void thePlainLayerIsShortAndEasy(Step step) {
        assertThat(step.plain().paragraphs()).hasSizeBetween(1, MOST_PARAGRAPHS);
        assertThat(Grade.meanLength(step.plain())).as("words a sentence").isLessThanOrEqualTo(LONGEST_MEAN);
        assertThat(Grade.of(step.plain())).as("reading grade").isLessThanOrEqualTo(PLAIN_GRADE);
    }

    @ParameterizedTest
    @MethodSource("steps")
    void theDetailLayerIsNotTooHard(Step step) {
        assertThat(step.detail().isEmpty()).isFalse();
        assertThat(Grade.of(step.detail())).as("reading grade").isLessThanOrEqualTo(DETAIL_GRADE);
    }

    @Test
    void theGradeTellsEasyFromHard() {
        var easy = new Words(List.of(List.of(Sentence.parse("The cat sat on the mat."), Sentence.parse("It slept."))));
        var hard = new Words(List.of(List.of(Sentence.parse(
                "Considerable heterogeneity characterises disseminated populations irrespective of proliferation."))));

        assertThat(Grade.of(easy)).isLessThan(2);
        assertThat(Grade.of(hard)).isGreaterThan(DETAIL_GRADE);
        assertThat(Stream.of("cells", "places", "died", "started", "oxygen", "tissue", "table", "made")
                .map(Grade::syllables)).containsExactly(1, 2, 1, 2, 3, 2, 2, 1);
    }

    @Test
    void noWordIsOfABattleAndNoShareIsOneInSome() {
        assertThat("a battle against the enemy").containsPattern(BATTLE);
        assertThat(Stream.of("in 1 in 5 people", "one in ten")).allSatisfy(bad -> assertThat(bad).containsPattern(ONE_IN));
        assertThat(texts()).hasSizeGreaterThan(300).allSatisfy(text -> assertThat(text)
                .doesNotContainPattern(BATTLE).doesNotContainPattern(ONE_IN));
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

    /// All that is read, without marks; a term's name counts as the field's word, not as ours.
    private static Stream<String> texts() {
        var lessons = LIBRARY.lessons().stream().flatMap(lesson -> Stream.of(
                Stream.of(lesson.title(), lesson.summary(), lesson.headsUp(), lesson.closing().title()),
                masked(lesson.closing().words()),
                lesson.steps().stream().flatMap(step -> Stream.of(Stream.of(step.title(), step.name()),
                        masked(step.plain()), masked(step.detail()), step.claims().stream().map(Claim::says),
                        step.scene().labels().stream().map(Scene.Label::text)).flatMap(each -> each)))
                .flatMap(each -> each));
        var quizzes = LIBRARY.quizzes().stream().flatMap(quiz -> Stream.concat(
                Stream.concat(Stream.of(quiz.title(), quiz.summary(), quiz.headsUp()), masked(quiz.closing())),
                quiz.questions().stream().flatMap(question -> Stream.of(Stream.of(question.head().ask()),
                        reasons(question).stream(), masked(question.head().recap())).flatMap(each -> each))));
        return Stream.concat(Stream.concat(lessons, quizzes), masked(LIBRARY.support().words()));
    }

    private static Stream<String> masked(Words words) {
        return words.sentences().stream().map(Grade::masked);
    }

    /// The Flesch–Kincaid reading grade, with key terms masked.
    private static final class Grade {

        private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

        static double of(Words words) {
            long count = words(words).count();
            long syllables = words(words).mapToLong(Grade::syllables).sum();
            return 0.39 * meanLength(words) + 11.8 * syllables / count - 15.59;
        }

        static double meanLength(Words words) {
            return (double) words(words).count() / words.sentences().size();
        }

        /// A term counts as one short word.
        static String masked(Sentence sentence) {
            var masked = new StringBuilder();
            sentence.spans().forEach(span -> masked.append(span instanceof Span.TermUse ? "term" : span.text()));
            return masked.toString();
        }

        private static Stream<String> words(Words words) {
            return words.sentences().stream().map(Grade::masked).flatMap(text -> Stream.of(text.split("[\\s–—-]+")))
                    .map(word -> word.replaceAll("[^\\p{L}\\d]", "").toLowerCase(Locale.ROOT))
                    .filter(word -> !word.isEmpty());
        }

        static int syllables(String word) {
            // Endings that are written, not spoken: made, died, cells in "ducts"; but not table, started, places.
            String spoken = word.replaceFirst("(?<=[^aeiouylrtdscxzg])es$|(?<=[^aeiouytd])ed$|(?<=[^aeiouyl])e$"
                    + "|(?<=[aeiouy]l)e$", "").replaceFirst("(?<=[iy])ed$", "d");
            return (int) Math.max(1, VOWELS.matcher(spoken).results().count());
        }
    }
}
