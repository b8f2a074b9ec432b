package cascade.ui.quiz;

import cascade.content.Question;
import cascade.content.QuestionSet;
import cascade.quiz.Answer;
import cascade.quiz.Quiz;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A run through a quiz as it lives beyond its screen: leaving and coming back finds what was begun.
public final class QuizSession {

    private final QuestionSet set;
    private final Quiz quiz;
    private final Map<Integer, Answer> drafts = new HashMap<>();

    public QuizSession(QuestionSet set, Quiz quiz) {
        this.set = set;
        this.quiz = quiz;
    }

    /// This run in another language, with what is chosen so far.
    ///
    /// @return empty where these are not the same questions
    public Optional<QuizSession> in(QuestionSet translated) {
        return quiz.in(translated).map(run -> {
            var session = new QuizSession(translated, run);
            session.drafts.putAll(drafts);
            return session;
        });
    }

    public QuestionSet set() {
        return set;
    }

    Quiz quiz() {
        return quiz;
    }

    /// What is chosen so far, perhaps not complete.
    Answer draft() {
        return drafts.computeIfAbsent(quiz.index(), _ -> switch (quiz.question()) {
            case Question.ChooseOne _, Question.ChooseSeveral _ -> new Answer.Chosen(Set.of());
            case Question.PutInOrder _ -> new Answer.Ordered(quiz.presented());
            case Question.MatchPairs _ -> new Answer.Matched(Map.of());
        });
    }

    void draft(Answer answer) {
        drafts.put(quiz.index(), answer);
    }
}
