package cascade.quiz;

import cascade.content.Question.ChooseOne;
import cascade.content.QuestionSet;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// The questions that a class can be asked during a lesson, and the one that is asked now.
public final class Asking {

    private final Optional<QuestionSet> set;
    private final RandomGenerator random;
    private List<ChooseOne> questions = List.of();
    private int at;
    private Optional<Poll> poll = Optional.empty();

    /// @param set    where questions come from; empty for a lesson without a quiz
    /// @param random deals the options of each question
    public Asking(Optional<QuestionSet> set, RandomGenerator random) {
        this.set = set;
        this.random = random;
    }

    /// Whether there is anything to ask.
    public boolean isPossible() {
        return set.filter(one -> !Poll.askable(one, "", "").isEmpty()).isPresent();
    }

    /// The question that is asked now.
    public Optional<Poll> poll() {
        return poll;
    }

    /// Asks; what belongs to the step comes first.
    public void open(String lesson, String step) {
        questions = set.map(one -> Poll.askable(one, lesson, step)).orElse(List.of());
        at = -1;
        next();
    }

    /// Asks the next question, and after the last the first again.
    public void next() {
        if (!questions.isEmpty()) {
            at = (at + 1) % questions.size();
            poll = Optional.of(new Poll(questions.get(at), random));
        }
    }

    /// Goes back to the lesson.
    public void close() {
        poll = Optional.empty();
    }
}
