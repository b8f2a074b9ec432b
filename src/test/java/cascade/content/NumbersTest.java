package cascade.content;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.Journey;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every figure that a lesson shows stands in a fact that its step names, or is worked out again here from figures that
/// do.
final class NumbersTest {

    private static final Library LIBRARY = Journey.library();
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d-])\\d[\\d,]*(?:\\.\\d+)?(?![\\d])");
    /// A name with a digit in it is no figure.
    private static final Pattern NAMES = Pattern.compile("\\b(?:HER2|caspase-3|PGE2|CD44|CD24|T1|T2|F-\\d+|stage \\d|E2)\\b");
    private static final List<String> WORDS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight",
            "nine", "ten", "eleven", "twelve");

    static Stream<Lesson> lessons() {
        return Stream.concat(LIBRARY.lessons().stream(), LIBRARY.scenes().stream());
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void everyFigureStandsInAFactOrFollowsFromOne(Lesson lesson) {
        for (Step step : lesson.steps()) {
            Set<BigDecimal> known = figures(step.claims());
            var unfounded = new TreeSet<String>();
            CourseTexts.sentences(step).forEach(sentence -> numbers(sentence).stream()
                    .filter(number -> !holds(known, number)).forEach(number -> unfounded.add(number + " in: " + sentence)));
            assertThat(unfounded).as("%s, %s", lesson.id(), step.id()).isEmpty();
        }
    }

    @Test
    void everySumIsRightAndItsPartsStandInTheFact() {
        Stream<Claim> claims = Stream.concat(lessons().flatMap(lesson -> lesson.steps().stream())
                .flatMap(step -> step.claims().stream()), LIBRARY.quizzes().stream().flatMap(quiz -> quiz.questions().stream())
                .flatMap(question -> question.head().claims().stream()));
        assertThat(claims.filter(claim -> !claim.sums().isEmpty())).allSatisfy(claim -> {
            Set<BigDecimal> said = numbersOf(fact(claim));
            for (String sum : claim.sums()) {
                String[] sides = sum.split("=");
                assertThat(Sum.of(sides[1])).as(sum).isEqualByComparingTo(numbers(sides[0]).getFirst());
                assertThat(numbers(sides[1])).as(sum + " of " + claim.fact()).anySatisfy(part ->
                        assertThat(holds(said, part)).isTrue());
            }
        });
    }

    @Test
    void anInventedFigureIsNoticed() {
        Set<BigDecimal> known = numbersOf("about 36% of 10,000 cells, 0.12 µm, thirteen of 36 women, 1 in 40");

        assertThat(numbers("Of 10,000 cells, 36 did, and 0.12 µm is thin; HER2 is a name.")).hasSize(3)
                .allMatch(number -> holds(known, number));
        assertThat(numbers("Of 12,000 cells, 37 did.")).noneMatch(number -> holds(known, number));
    }

    private static String fact(Claim claim) {
        Fact fact = LIBRARY.sources().fact(claim.fact()).orElseThrow();
        return fact.says() + " " + fact.seenIn();
    }

    /// What is stated, as figures: those of the facts, what follows from them, and what is left of a share.
    private static Set<BigDecimal> figures(List<Claim> claims) {
        var figures = new HashSet<BigDecimal>();
        for (Claim claim : claims) {
            figures.addAll(numbersOf(fact(claim)));
            claim.sums().forEach(sum -> figures.addAll(numbers(sum)));
        }
        return figures;
    }

    private static Set<BigDecimal> numbersOf(String text) {
        var numbers = new HashSet<>(numbers(text));
        for (int i = 0; i < WORDS.size(); i++) {
            if (Pattern.compile("(?i)\\b" + WORDS.get(i) + "\\b").matcher(text).find()) {
                numbers.add(BigDecimal.valueOf(i));
            }
        }
        return numbers;
    }

    /// A share of a hundred needs no fact for its hundred; a rounded figure is its figure (F-325).
    private static boolean holds(Set<BigDecimal> known, BigDecimal number) {
        return number.compareTo(BigDecimal.valueOf(100)) == 0
                || known.stream().anyMatch(one -> one.compareTo(number) == 0 || rounds(one, number));
    }

    private static boolean rounds(BigDecimal exact, BigDecimal shown) {
        return exact.scale() > 0 && exact.setScale(0, java.math.RoundingMode.HALF_UP).compareTo(shown) == 0;
    }

    private static List<BigDecimal> numbers(String text) {
        var numbers = new ArrayList<BigDecimal>();
        Matcher found = NUMBER.matcher(NAMES.matcher(text).replaceAll("name"));
        while (found.find()) {
            String digits = found.group().replaceAll(",(?=\\d{3})", "").replaceAll(",$", "");
            numbers.add(new BigDecimal(digits));
        }
        return numbers;
    }

    /// Plain arithmetic with + − × ÷ and brackets, worked out from left to right by rank.
    private static final class Sum {

        private final String text;
        private int at;

        private Sum(String text) {
            this.text = text.replaceAll("[ ,]", "");
        }

        static BigDecimal of(String text) {
            var sum = new Sum(text);
            BigDecimal value = sum.terms();
            assertThat(sum.at).as(text).isEqualTo(sum.text.length());
            return value;
        }

        private BigDecimal terms() {
            BigDecimal value = factors();
            while (is('+') || is('-')) {
                boolean plus = text.charAt(at++) == '+';
                BigDecimal next = factors();
                value = plus ? value.add(next) : value.subtract(next);
            }
            return value;
        }

        private BigDecimal factors() {
            BigDecimal value = part();
            while (is('*') || is('/')) {
                boolean times = text.charAt(at++) == '*';
                BigDecimal next = part();
                value = times ? value.multiply(next) : value.divide(next, MathContext.DECIMAL64);
            }
            return value;
        }

        private BigDecimal part() {
            if (is('(')) {
                at++;
                BigDecimal inner = terms();
                at++;
                return inner;
            }
            int from = at;
            while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
                at++;
            }
            return new BigDecimal(text.substring(from, at));
        }

        private boolean is(char c) {
            return at < text.length() && text.charAt(at) == c;
        }
    }
}
