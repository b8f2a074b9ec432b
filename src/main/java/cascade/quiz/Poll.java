package cascade.quiz;

import cascade.content.Question;
import cascade.content.Question.ChooseOne;
import cascade.content.Question.Option;
import cascade.content.QuestionSet;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// A question to a whole class that answers with raised cards: first alone, and again after it has talked.
///
/// Nobody is named and nothing is kept; only the number of cards for each letter is counted.
public final class Poll {

    /// There are four cards: A to D.
    public static final int CARDS = 4;
    /// More hands than this are in no classroom.
    private static final int MOST = 999;

    /// Where the class is with the question.
    public enum Stage { COUNTING, DISCUSSING, CHART }

    private final ChooseOne question;
    private final List<Integer> order;
    private final int[][] counts;
    private final Deque<Integer> raised = new ArrayDeque<>();
    private Stage stage = Stage.COUNTING;
    private int round;
    private int marked;
    private boolean revealed;

    /// @param random deals the options, once and now
    public Poll(ChooseOne question, RandomGenerator random) {
        this.question = question;
        order = Presentation.of(question, random).parts();
        counts = new int[2][order.size()];
    }

    /// The questions of a quiz that a class can answer with its cards: one right option, and no more than four.
    ///
    /// @param step where the class is: what is asked about that step comes first
    public static List<ChooseOne> askable(QuestionSet set, String lesson, String step) {
        List<ChooseOne> all = set.questions().stream()
                .flatMap(question -> question instanceof ChooseOne one && one.options().size() <= CARDS
                        ? Stream.of(one) : Stream.empty()).toList();
        return Stream.concat(all.stream().filter(one -> isAbout(one, lesson, step)),
                all.stream().filter(one -> !isAbout(one, lesson, step))).toList();
    }

    private static boolean isAbout(Question question, String lesson, String step) {
        Question.StepRef again = question.head().again();
        return again.lesson().equals(lesson) && again.step().equals(step);
    }

    public Question.Head head() {
        return question.head();
    }

    /// The options in the order of their letters.
    public List<Option> options() {
        return order.stream().map(question.options()::get).toList();
    }

    public Stage stage() {
        return stage;
    }

    /// 0 for the first count, 1 for the one after the class has talked.
    public int round() {
        return round;
    }

    /// How many cards showed a letter.
    ///
    /// @param round  0 or 1
    /// @param option by its letter: 0 is A
    public int count(int round, int option) {
        return counts[round][option];
    }

    /// How many cards were counted in a round.
    public int total(int round) {
        return Arrays.stream(counts[round]).sum();
    }

    /// The letter that a clicker with two keys counts for.
    public int marked() {
        return marked;
    }

    /// Goes on to the next letter, and from the last to the first.
    public void markNext() {
        marked = (marked + 1) % order.size();
    }

    /// Counts one card; a letter that no option has counts nothing, and neither does anything but counting.
    public void raise(int option) {
        if (stage == Stage.COUNTING && option >= 0 && option < order.size() && counts[round][option] < MOST) {
            counts[round][option]++;
            raised.push(option);
            marked = option;
        }
    }

    /// Takes back the card that was counted last in this round.
    public void undo() {
        if (stage == Stage.COUNTING && !raised.isEmpty()) {
            counts[round][raised.pop()]--;
        }
    }

    /// Shows the chart, or goes back from it to counting.
    public void chart() {
        stage = stage == Stage.CHART ? Stage.COUNTING : Stage.CHART;
    }

    /// Lets the class talk; what was counted stays.
    public void discuss() {
        stage = Stage.DISCUSSING;
    }

    /// Counts again from nothing, beside what was counted first. A third count takes the place of the second.
    public void countAgain() {
        round = 1;
        Arrays.fill(counts[1], 0);
        raised.clear();
        marked = 0;
        stage = Stage.COUNTING;
    }

    /// Whether the class sees which option is right, and why.
    public boolean isRevealed() {
        return revealed;
    }

    public void reveal() {
        revealed = !revealed;
    }
}
