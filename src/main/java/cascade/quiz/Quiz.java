package cascade.quiz;

import cascade.content.Question;
import cascade.content.QuestionSet;
import cascade.content.QuestionSet.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/// A run through a set of questions: which one is shown, what was answered, how it was graded.
///
/// The first answer to a question stands. The learner may leave at any time; the summary covers what was answered.
public final class Quiz {

    private record Given(Answer answer, Grade grade) {}

    private final QuestionSet set;
    private final List<Presentation> presentations;
    private final Map<Integer, Given> given = new TreeMap<>();
    /// What was answered before this run was carried on: by the question's id, whether it was right.
    private final SortedMap<String, Boolean> earlier = new TreeMap<>();
    private int at;

    /// Begins at the first question.
    ///
    /// @param random decides, once and now, in which order options, items and right-hand sides are shown
    public Quiz(QuestionSet set, RandomGenerator random) {
        this.set = set;
        var shown = new ArrayList<Presentation>();
        for (Question question : set.questions()) {
            shown.add(Presentation.of(question, random));
        }
        presentations = List.copyOf(shown);
    }

    private Quiz(Quiz run, QuestionSet set) {
        this.set = set;
        presentations = run.presentations;
        at = run.at;
        earlier.putAll(run.earlier);
        run.given.forEach((index, one) -> given.put(index,
                new Given(one.answer(), Grader.grade(set.questions().get(index), one.answer()))));
    }

    /// This run in other words: the same questions in another language, dealt in the same order, with the answers that
    /// were given.
    ///
    /// @return empty where these are not the same questions
    public Optional<Quiz> in(QuestionSet translated) {
        return ids(translated).equals(ids(set)) ? Optional.of(new Quiz(this, translated)) : Optional.empty();
    }

    private static List<String> ids(QuestionSet set) {
        return set.questions().stream().map(question -> question.head().id()).toList();
    }

    /// Carries on where an earlier run stopped, at its first question without an answer. A run that was answered to its
    /// end is not carried on: this begins afresh.
    ///
    /// @param answers by the question's id, whether it was right
    public void carryOn(Map<String, Boolean> answers) {
        for (int i = 0; i < size(); i++) {
            if (!answers.containsKey(id(i))) {
                at = i;
                set.questions().stream().map(question -> question.head().id()).filter(answers::containsKey)
                        .forEach(id -> earlier.put(id, answers.get(id)));
                return;
            }
        }
    }

    /// The number of questions.
    public int size() {
        return set.questions().size();
    }

    /// Which question is shown, 0-based; once finished, still the last one.
    public int index() {
        return Math.min(at, size() - 1);
    }

    public Question question() {
        return set.questions().get(index());
    }

    /// Indexes of the options, items or left-hand sides in the order in which they are shown. The items of a
    /// put-in-order are never shown in their right order.
    public List<Integer> presented() {
        return presentations.get(index()).parts();
    }

    /// Indexes of the pairs in the order in which their right-hand sides are shown, never the order of the left-hand
    /// sides; empty for other kinds of question.
    public List<Integer> presentedRight() {
        return presentations.get(index()).rights();
    }

    /// Whether the answer is of the question's kind and complete.
    public boolean accepts(Answer answer) {
        return Grader.accepts(question(), answer);
    }

    /// Answers the question. Where it was answered before, that answer and its grade stand.
    ///
    /// @throws IllegalArgumentException when the question does not [accept][#accepts] the answer
    public Grade answer(Answer answer) {
        return given.computeIfAbsent(index(), i -> new Given(answer, Grader.grade(question(), answer))).grade();
    }

    /// How the question was graded, once it was answered.
    public Optional<Grade> grade() {
        return Optional.ofNullable(given.get(index())).map(Given::grade);
    }

    /// What was answered to the question, so that it can be shown again as it was.
    public Optional<Answer> answered() {
        return Optional.ofNullable(given.get(index())).map(Given::answer);
    }

    /// Goes on to the next question once this one is answered; after the last one the quiz is finished.
    ///
    /// @return whether another question is shown now
    public boolean next() {
        if (finished() || !given.containsKey(at)) {
            return false;
        }
        at++;
        return !finished();
    }

    /// Goes to the question before, with its grade as it was; from the end of the quiz, to its last question.
    ///
    /// @return whether another question or no longer the end is shown now
    public boolean back() {
        if (at == 0) {
            return false;
        }
        at--;
        return true;
    }

    /// Whether the learner has gone on from the last question.
    public boolean finished() {
        return at >= size();
    }

    /// All that was answered: by the question's id, whether it was right.
    public SortedMap<String, Boolean> answers() {
        var all = new TreeMap<>(earlier);
        given.forEach((index, answer) -> all.put(id(index), answer.grade().right()));
        return all;
    }

    /// What is known well and what to look at again, from the answers so far.
    public Summary summary() {
        return new Summary(
                topics(rights -> !rights.isEmpty() && !rights.contains(false)),
                topics(rights -> rights.contains(false)));
    }

    private List<Topic> topics(Predicate<List<Boolean>> test) {
        SortedMap<String, Boolean> answers = answers();
        return set.topics().stream().filter(topic -> test.test(set.questions().stream().map(Question::head)
                .filter(head -> head.topic().equals(topic.id()) && answers.containsKey(head.id()))
                .map(head -> answers.get(head.id())).toList())).toList();
    }

    private String id(int index) {
        return set.questions().get(index).head().id();
    }
}
