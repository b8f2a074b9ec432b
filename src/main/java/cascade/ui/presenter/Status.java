package cascade.ui.presenter;

import cascade.lesson.Presentation;
import cascade.ui.theme.Messages;
import java.util.ArrayList;

/// What the speaker has to know about the audience's window, in words.
final class Status {

    private Status() {}

    static String of(Presentation show, AudienceWindow window, Messages text) {
        if (!show.typed().isEmpty()) {
            return text.get("presenter.typed", show.typed());
        }
        var parts = new ArrayList<String>();
        if (!window.isShowing()) {
            parts.add(text.get("presenter.status.hidden"));
        } else {
            parts.add(window.number().isPresent() ? text.get("presenter.status.screen", window.number().getAsInt())
                    : text.get("presenter.status.window"));
        }
        switch (show.veil()) {
            case BLACK -> parts.add(text.get("presenter.status.black"));
            case WHITE -> parts.add(text.get("presenter.status.white"));
            case NONE -> { }
        }
        if (show.isFrozen()) {
            parts.add(text.get("presenter.status.frozen", show.audience().step() + 1));
        } else if (show.predicting()) {
            parts.add(text.get("presenter.status.predict"));
        }
        if (parts.size() == 1) {
            parts.add(text.get("presenter.status.clicker"));
        }
        return String.join(" · ", parts);
    }
}
