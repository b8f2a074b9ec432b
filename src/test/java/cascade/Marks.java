package cascade;

import cascade.content.Question;

/// Questions whose topic has another name.
final class Marks {

    private Marks() {}

    static Question retopic(Question question, String mark) {
        return switch (question) {
            case Question.ChooseOne one -> new Question.ChooseOne(head(one.head(), mark), one.options());
            case Question.ChooseSeveral several -> new Question.ChooseSeveral(head(several.head(), mark), several.options());
            case Question.PutInOrder order -> new Question.PutInOrder(head(order.head(), mark), order.items());
            case Question.MatchPairs match -> new Question.MatchPairs(head(match.head(), mark), match.pairs());
        };
    }

    private static Question.Head head(Question.Head head, String mark) {
        return new Question.Head(head.id(), mark + head.topic(), head.ask(), head.claims(), head.again(), head.recap(), head.tags());
    }
}
