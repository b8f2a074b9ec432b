package cascade.ui.picture;

import cascade.content.Scene;
import cascade.simulation.Actor;
import cascade.simulation.Report;
import cascade.ui.theme.Messages;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;

/// What the picture shows now, in words, for somebody who cannot see it.
final class InWords {

    private final Messages text;
    private String last = "";

    InWords(Messages text) {
        this.text = text;
    }

    /// The words, if they are not the same as last time.
    Optional<String> of(Report report, Scene shown) {
        var seen = new StringJoiner(", ");
        for (Actor actor : Actor.values()) {
            if (report.shows(actor)) {
                seen.add(name(actor, report));
            }
        }
        String now = text.get("picture.in-words", text.get("picture.place." + shown.body().here().name().toLowerCase(Locale.ROOT)),
                seen) + shown.badge().map(level -> " " + text.get("picture.badge",
                text.get("level." + level.name().toLowerCase(Locale.ROOT)))).orElse("");
        if (now.equals(last)) {
            return Optional.empty();
        }
        last = now;
        return Optional.of(now);
    }

    private String name(Actor actor, Report report) {
        String name = text.get("picture.actor." + actor.id(), report.count(actor));
        return actor == Actor.HERO
                ? text.get("picture.doing", name, text.get("picture.doing." + report.doing(actor).name().toLowerCase(Locale.ROOT)))
                : name;
    }
}
