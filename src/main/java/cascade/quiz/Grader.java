package cascade.quiz;

import cascade.content.Question;
import cascade.content.Question.ChooseOne;
import cascade.content.Question.ChooseSeveral;
import cascade.content.Question.MatchPairs;
import cascade.content.Question.Option;
import cascade.content.Question.PutInOrder;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/// The rules by which each kind of question is answered and graded.
final class Grader {

    private Grader() {}

    /// Whether the answer is of the question's kind and complete, so that it can be graded.
    static boolean accepts(Question question, Answer answer) {
        return switch (question) {
            case ChooseOne q -> answer instanceof Answer.Chosen(var options)
                    && options.size() == 1 && within(options, q.options());
            case ChooseSeveral q -> answer instanceof Answer.Chosen(var options)
                    && !options.isEmpty() && within(options, q.options());
            case PutInOrder q -> answer instanceof Answer.Ordered(var items)
                    && items.size() == q.items().size() && new HashSet<>(items).size() == items.size()
                    && within(items, q.items());
            case MatchPairs q -> answer instanceof Answer.Matched(var pairs)
                    && pairs.size() == q.pairs().size() && within(pairs.keySet(), q.pairs())
                    && within(pairs.values(), q.pairs());
        };
    }

    /// @throws IllegalArgumentException when the question does not accept the answer
    static Grade grade(Question question, Answer answer) {
        if (!accepts(question, answer)) {
            throw new IllegalArgumentException("no whole answer to question " + question.head().id() + ": " + answer);
        }
        return Grade.of(switch (question) {
            case ChooseOne q -> options(q.options(), (Answer.Chosen) answer);
            case ChooseSeveral q -> options(q.options(), (Answer.Chosen) answer);
            case PutInOrder q -> items(q.items(), (Answer.Ordered) answer);
            case MatchPairs q -> pairs(q.pairs(), (Answer.Matched) answer);
        });
    }

    private static List<Mark> options(List<Option> options, Answer.Chosen answer) {
        return IntStream.range(0, options.size()).mapToObj(i -> {
            Option option = options.get(i);
            boolean chosen = answer.options().contains(i);
            return new Mark(chosen == option.right(), chosen, option.right(), option.why());
        }).toList();
    }

    private static List<Mark> items(List<Question.Item> items, Answer.Ordered answer) {
        return IntStream.range(0, items.size()).mapToObj(i -> {
            // Two items that read the same may stand in for each other.
            boolean right = items.get(answer.items().indexOf(i)).text().equals(items.get(i).text());
            return new Mark(right, true, right, items.get(i).why());
        }).toList();
    }

    private static List<Mark> pairs(List<Question.Pair> pairs, Answer.Matched answer) {
        return IntStream.range(0, pairs.size()).mapToObj(i -> {
            // Two right-hand sides that read the same may stand in for each other.
            int given = answer.pairs().getOrDefault(i, i);
            boolean right = pairs.get(given).right().equals(pairs.get(i).right());
            return new Mark(right, true, right, pairs.get(i).why());
        }).toList();
    }

    private static boolean within(Iterable<Integer> indexes, List<?> list) {
        for (int index : indexes) {
            if (index < 0 || index >= list.size()) {
                return false;
            }
        }
        return true;
    }
}
