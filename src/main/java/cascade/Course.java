package cascade;

import cascade.content.Language;
import cascade.content.Library;
import cascade.ui.theme.Messages;

/// Everything in one language.
record Course(Library library, Messages text, Bundle bundle) {

    static Course read(Language language, Command.Open asked) {
        var bundle = new Bundle(language);
        return new Course(bundle.library(asked.lessons()), bundle.messages(asked.look().strings()), bundle);
    }
}
