package cascade.quiz;

import cascade.content.Question;
import cascade.content.QuestionSet;
import cascade.content.Words;
import java.util.List;
import java.util.stream.IntStream;

/// Questions made up for tests.
final class Questions {

    static final Question ONE = new Question.ChooseOne(head("one", "rest"), List.of(
            option("a", false), option("b", true), option("c", false)));
    /// The same question in another language.
    static final Question ONE_TRANSLATED = new Question.ChooseOne(head("one", "rest"), List.of(
            option("á", false), option("bé", true), option("cé", false)));
    static final Question SEVERAL = new Question.ChooseSeveral(head("several", "rest"), List.of(
            option("a", true), option("b", false), option("c", true)));
    static final Question ORDER = order(4);
    static final Question PAIRS = new Question.MatchPairs(head("pairs", "words"), List.of(
            pair("hen", "egg"), pair("cow", "milk"), pair("goat", "milk"), pair("bee", "honey")));

    private Questions() {}

    static Question order(int items) {
        return new Question.PutInOrder(head("order", "steps"), IntStream.range(0, items)
                .mapToObj(i -> new Question.Item("item " + i, "why item " + i)).toList());
    }

    static QuestionSet set(Question... questions) {
        var topics = List.of(topic("rest"), topic("steps"), topic("words"), topic("unused"));
        return new QuestionSet("trial", "Trial", "A trial.", 1, "", topics, List.of(questions), Words.NONE);
    }

    static QuestionSet.Topic topic(String id) {
        return new QuestionSet.Topic(id, "About " + id);
    }

    private static Question.Head head(String id, String topic) {
        return new Question.Head(id, topic, id + "?", List.of(), new Question.StepRef("journey", "trip", false), Words.NONE);
    }

    private static Question.Option option(String text, boolean right) {
        return new Question.Option(text, right, "why " + text, "");
    }

    private static Question.Pair pair(String left, String right) {
        return new Question.Pair(left, right, "why " + left);
    }
}
