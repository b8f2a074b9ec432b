package cascade.content.json;

import cascade.content.Question;
import cascade.content.QuestionSet;

/// Turns the tree of a quiz into its record.
final class QuizMapping {

    private QuizMapping() {}

    static QuestionSet quiz(Fields f) {
        var questions = f.list("questions", QuizMapping::question);
        return new QuestionSet(f.text("id"), f.text("title"), f.text("summary"), f.integer("minutes", questions.size()),
                f.text("headsUp"),
                f.list("topics", topic -> new QuestionSet.Topic(topic.text("id"), topic.text("name"))), questions,
                f.words("closing"));
    }

    private static Question question(Fields f) {
        Question.Head head = head(f);
        return switch (f.text("kind")) {
            case "choose-one" -> new Question.ChooseOne(head, f.list("options", QuizMapping::option));
            case "choose-several" -> new Question.ChooseSeveral(head, f.list("options", QuizMapping::option));
            case "put-in-order" -> new Question.PutInOrder(head,
                    f.list("items", item -> new Question.Item(item.text("text"), item.text("why"))));
            case "match-pairs" -> new Question.MatchPairs(head, f.list("pairs",
                    pair -> new Question.Pair(pair.text("left"), pair.text("right"), pair.text("why"))));
            default -> throw new IllegalArgumentException("unknown kind of question");
        };
    }

    private static Question.Head head(Fields f) {
        Fields again = f.object("again");
        return new Question.Head(f.text("id"), f.text("topic"), f.text("ask"), f.claims("claims"),
                new Question.StepRef(again.text("lesson"), again.text("step"), again.yes("detail")), f.words("recap"),
                f.tags());
    }

    private static Question.Option option(Fields f) {
        return new Question.Option(f.text("text"), f.yes("right"), f.text("why"), f.text("misconception"));
    }
}
