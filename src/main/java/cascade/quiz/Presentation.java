package cascade.quiz;

import cascade.content.Question;
import cascade.content.Question.ChooseOne;
import cascade.content.Question.ChooseSeveral;
import cascade.content.Question.MatchPairs;
import cascade.content.Question.PutInOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// The order in which the parts of a question are shown.
///
/// @param parts  indexes of options, items or left-hand sides, from first to last as shown
/// @param rights indexes of the pairs whose right-hand sides are shown; empty for other kinds
record Presentation(List<Integer> parts, List<Integer> rights) {

    static Presentation of(Question question, RandomGenerator random) {
        return switch (question) {
            case ChooseOne q -> new Presentation(shuffled(q.options().size(), random), List.of());
            case ChooseSeveral q -> new Presentation(shuffled(q.options().size(), random), List.of());
            case PutInOrder q -> new Presentation(disordered(q.items().size(), random), List.of());
            case MatchPairs q -> new Presentation(inOrder(q.pairs().size()), disordered(q.pairs().size(), random));
        };
    }

    private static List<Integer> inOrder(int size) {
        return IntStream.range(0, size).boxed().toList();
    }

    private static List<Integer> shuffled(int size, RandomGenerator random) {
        var order = new ArrayList<>(inOrder(size));
        for (int i = size - 1; i > 0; i--) {
            Collections.swap(order, i, random.nextInt(i + 1));
        }
        return List.copyOf(order);
    }

    /// Shuffled, and never already the answer.
    private static List<Integer> disordered(int size, RandomGenerator random) {
        List<Integer> order = shuffled(size, random);
        if (!order.equals(inOrder(size))) {
            return order;
        }
        var turned = new ArrayList<>(order);
        Collections.rotate(turned, 1);
        return List.copyOf(turned);
    }
}
