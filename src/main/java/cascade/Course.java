package cascade;

import cascade.content.Library;
import cascade.ui.theme.Messages;

/// Everything in one language.
record Course(Library library, Messages text, Bundle bundle) {

    static Course read(Tongue tongue, Command.Open asked) {
        var bundle = new Bundle(tongue.language());
        return new Course(bundle.library(asked.lessons()), bundle.messages(tongue.mode()), bundle);
    }
}
