package cascade.ui.questions;

import cascade.questions.CareQuestion;
import cascade.questions.Questions;
import cascade.questions.Questions.Kept;
import cascade.questions.Questions.Outcome;
import cascade.questions.Questions.Refused;
import cascade.ui.theme.Messages;
import java.util.Locale;

/// Keeps what could be kept, and says of the rest why not.
final class Verdict {

    private Verdict() {}

    /// The sentence that says why; empty where the words are kept.
    static String say(Outcome outcome, Notebook notebook, Messages text) {
        return switch (outcome) {
            case Kept(Questions questions) -> {
                notebook.keep().accept(questions);
                yield "";
            }
            case Refused(var reason, int letters) -> text.get("questions.why." + reason.name().toLowerCase(Locale.ROOT),
                    CareQuestion.LONGEST, letters, Questions.MOST);
        };
    }
}
