package cascade.paper;

import cascade.content.Question;
import cascade.content.Question.ChooseOne;
import cascade.content.Question.ChooseSeveral;
import cascade.content.Question.MatchPairs;
import cascade.content.Question.Option;
import cascade.content.Question.Pair;
import cascade.content.Question.PutInOrder;
import cascade.content.QuestionSet;
import cascade.content.Sources;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// A quiz on paper: questions with empty boxes first, and on later pages every answer with its reason.
public final class QuizPaper implements Handout {

    private final QuestionSet set;
    private final Optional<LocalDate> reviewed;
    private final Sources sources;
    private final Wording text;
    private final LocalDate today;

    /// @param reviewed when the words of its lesson were last checked
    /// @param today    the day on which reviews may be overdue
    public QuizPaper(QuestionSet set, Optional<LocalDate> reviewed, Sources sources, Wording text, LocalDate today) {
        this.set = set;
        this.reviewed = reviewed;
        this.sources = sources;
        this.text = text;
        this.today = today;
    }

    @Override
    public String name() {
        return set.id() + "-quiz";
    }

    @Override
    public String title() {
        return set.title();
    }

    @Override
    public Optional<LocalDate> reviewed() {
        return reviewed;
    }

    @Override
    public void compose(Typesetter page) {
        page.lead(set.summary());
        if (!set.headsUp().isEmpty()) {
            page.paragraph(Run.plain(set.headsUp()));
        }
        for (int i = 0; i < set.questions().size(); i++) {
            ask(i, page);
        }
        page.newPage();
        page.heading(text.get("paper.answers"));
        var evidence = new Evidence(sources, text, today);
        for (int i = 0; i < set.questions().size(); i++) {
            answer(i, evidence, page);
        }
        page.subheading(text.get("quiz.summary.title"));
        page.words(set.closing());
        page.heading(text.get("evidence.title"));
        for (Question question : set.questions()) {
            evidence.claims(question.head().claims(), page);
        }
        page.heading(text.get("paper.sources"));
        evidence.list(page);
    }

    private void ask(int index, Typesetter page) {
        Question question = set.questions().get(index);
        page.subheading(index + 1 + ". " + question.head().ask());
        page.small(text.get(hint(question)));
        page.keepLast();
        switch (question) {
            case ChooseOne(var _, var options) -> boxes(shuffled(options, index), page);
            case ChooseSeveral(var _, var options) -> boxes(shuffled(options, index), page);
            case PutInOrder(var _, var items) -> {
                disordered(items, index).forEach(item -> {
                    page.boxed("", Run.plain(item.text()));
                    page.keepLast();
                });
                page.letGo();
            }
            case MatchPairs(var _, var pairs) -> match(pairs, disordered(pairs, index), page);
        }
    }

    private static String hint(Question question) {
        return switch (question) {
            case ChooseOne _ -> "quiz.hint.one";
            case ChooseSeveral _ -> "quiz.hint.several";
            case PutInOrder _ -> "paper.hint.order";
            case MatchPairs _ -> "paper.hint.match";
        };
    }

    private static void boxes(List<Option> options, Typesetter page) {
        for (int i = 0; i < options.size(); i++) {
            page.boxed(letter(i), Run.plain(options.get(i).text()));
            page.keepLast();
        }
        page.letGo();
    }

    private static void match(List<Pair> pairs, List<Pair> rights, Typesetter page) {
        for (Pair pair : pairs) {
            page.boxed("", Run.plain(pair.left()));
            page.keepLast();
        }
        for (int i = 0; i < rights.size(); i++) {
            page.item(letter(i), Run.plain(rights.get(i).right()));
            page.keepLast();
        }
        page.letGo();
    }

    private void answer(int index, Evidence evidence, Typesetter page) {
        Question question = set.questions().get(index);
        page.subheading(index + 1 + ". " + question.head().ask());
        switch (question) {
            case ChooseOne(var _, var options) -> reasons(shuffled(options, index), page);
            case ChooseSeveral(var _, var options) -> reasons(shuffled(options, index), page);
            case PutInOrder(var _, var items) -> {
                for (int i = 0; i < items.size(); i++) {
                    reason(i + 1 + ".", items.get(i).text(), items.get(i).why(), page);
                }
            }
            case MatchPairs(var _, var pairs) -> {
                List<Pair> rights = disordered(pairs, index);
                for (Pair pair : pairs) {
                    reason(letter(rights.indexOf(pair)), text.get("quiz.pair", pair.left(), pair.right()), pair.why(), page);
                }
            }
        }
        page.words(question.head().recap());
        page.keepLast();
        evidence.badge(question.head().mainClaims(), page);
    }

    private void reasons(List<Option> options, Typesetter page) {
        for (int i = 0; i < options.size(); i++) {
            Option option = options.get(i);
            String verdict = text.get(option.right() ? "quiz.right" : "quiz.not-right");
            reason(letter(i), verdict + ": " + option.text(), option.why(), page);
        }
    }

    private static void reason(String mark, String answer, String why, Typesetter page) {
        page.item(mark, Run.bold(answer));
        if (!why.isEmpty()) {
            page.keepLast();
            page.underItem(Run.plain(why));
        }
    }

    private static String letter(int number) {
        return String.valueOf((char) ('A' + number));
    }

    /// The same order each time, on the front and with the answers.
    private <T> List<T> shuffled(List<T> parts, int index) {
        var order = new ArrayList<>(parts);
        Collections.shuffle(order, new Random(set.questions().get(index).head().id().hashCode()));
        return order;
    }

    /// Shuffled, and never already the answer.
    private <T> List<T> disordered(List<T> parts, int index) {
        List<T> order = shuffled(parts, index);
        if (order.equals(parts)) {
            Collections.rotate(order, 1);
        }
        return order;
    }
}
