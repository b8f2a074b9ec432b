package cascade.content;

import java.util.List;
import java.util.stream.Stream;

/// Every text of a library that people read, without the citations, which are printed as their publishers write them.
final class CourseTexts {

    private CourseTexts() {}

    static Stream<String> all(Library library) {
        return Stream.of(
                Stream.concat(library.lessons().stream(), library.scenes().stream()).flatMap(CourseTexts::lesson),
                library.quizzes().stream().flatMap(CourseTexts::quiz),
                library.glossary().terms().stream().flatMap(term -> Stream.of(term.name(), term.meaning())),
                library.misconceptions().stream().flatMap(one -> Stream.of(one.belief(), one.rebuttal())),
                library.sources().facts().values().stream().flatMap(fact -> Stream.of(fact.says(), fact.seenIn())),
                support(library.support())).flatMap(each -> each).filter(text -> !text.isBlank());
    }

    private static Stream<String> lesson(Lesson lesson) {
        return Stream.of(Stream.of(lesson.title(), lesson.summary(), lesson.headsUp(), lesson.teaching().aim(),
                        lesson.closing().title()), lesson.teaching().discuss().stream(),
                words(lesson.closing().words()), lesson.steps().stream().flatMap(CourseTexts::step)).flatMap(each -> each);
    }

    private static Stream<String> step(Step step) {
        return Stream.of(Stream.of(step.name(), step.title(), step.notes().ask(), step.notes().think(), step.notes().pause(),
                        step.scene().counter().note()), words(step.plain()), words(step.detail()),
                step.scene().labels().stream().map(Scene.Label::text),
                step.scene().counter().lines().stream().map(Scene.Line::text),
                step.claims().stream().map(Claim::says)).flatMap(each -> each);
    }

    private static Stream<String> quiz(QuestionSet quiz) {
        return Stream.of(Stream.of(quiz.title(), quiz.summary(), quiz.headsUp()), words(quiz.closing()),
                quiz.topics().stream().map(QuestionSet.Topic::name),
                quiz.questions().stream().flatMap(CourseTexts::question)).flatMap(each -> each);
    }

    private static Stream<String> question(Question question) {
        Stream<String> parts = switch (question) {
            case Question.ChooseOne one -> one.options().stream().flatMap(option -> Stream.of(option.text(), option.why()));
            case Question.ChooseSeveral several ->
                    several.options().stream().flatMap(option -> Stream.of(option.text(), option.why()));
            case Question.PutInOrder order -> order.items().stream().flatMap(item -> Stream.of(item.text(), item.why()));
            case Question.MatchPairs match ->
                    match.pairs().stream().flatMap(pair -> Stream.of(pair.left(), pair.right(), pair.why()));
        };
        Question.Head head = question.head();
        return Stream.of(Stream.of(head.ask()), parts, words(head.recap()), head.claims().stream().map(Claim::says))
                .flatMap(each -> each);
    }

    private static Stream<String> support(Support support) {
        return Stream.of(Stream.of(support.title()), words(support.words()), support.steps().stream(),
                words(support.urgent()), support.lines().stream().map(Support.Line::place)).flatMap(each -> each);
    }

    static Stream<String> words(Words words) {
        return words.sentences().stream().map(Sentence::text);
    }

    static List<String> sentences(Step step) {
        return Stream.concat(words(step.plain()), words(step.detail())).toList();
    }
}
