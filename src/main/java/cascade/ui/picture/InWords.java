package cascade.ui.picture;

import cascade.content.Level;
import cascade.content.Scene;
import cascade.simulation.Actor;
import cascade.simulation.Mode;
import cascade.ui.theme.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the picture shows now, in words, for somebody who cannot or does not want to see it.
final class InWords {

    /// As many things are named in one line.
    private static final int AT_ONCE = 4;

    private final Messages text;
    private final ScaleWords scales;

    InWords(Messages text) {
        this.text = text;
        scales = new ScaleWords(text);
    }

    /// A few short lines, the most important first: what the cell does that we follow, who else is in view, the names in
    /// the picture, what is counted, where we are, how fast time runs, and how well a drawn idea is supported.
    ///
    /// @param seconds since the scene began
    /// @param counted what the counter beside the picture says
    List<String> lines(Sight sight, Scene scene, double seconds, List<String> counted) {
        var lines = new ArrayList<String>();
        hero(sight, scene, lines);
        there(sight, lines);
        add(lines, "picture.words.names", scene.labels().stream()
                .filter(label -> seconds >= label.from() && seconds <= label.to() && isSeen(label.actor(), sight))
                .map(label -> text.words(label.text())).toList(), "; ");
        add(lines, "picture.words.counted", counted, "; ");
        lines.add(where(scene));
        add(lines, "picture.words.time", scales.all(sight.report()), "; ");
        scene.badge().ifPresent(level -> lines.add(badge(level)));
        return lines;
    }

    /// What can be said of a scene before its first frame has come: where we are, and how well a drawn idea is supported.
    List<String> before(Scene scene) {
        return Stream.concat(Stream.of(where(scene)), scene.badge().map(this::badge).stream()).toList();
    }

    private String where(Scene scene) {
        Scene.BodyMark body = scene.body();
        return body.here() == body.origin() ? text.get("picture.words.place", place(body.here()))
                : text.get("picture.words.place-away", place(body.here()), place(body.origin()));
    }

    private String badge(Level level) {
        return text.get("picture.badge", text.get("level." + id(level)));
    }

    /// A step that is not about the hero says nothing of it while it is out of view.
    private void hero(Sight sight, Scene scene, List<String> lines) {
        String doing = text.get("picture.doing." + doing(sight));
        if (sight.sees(Actor.HERO)) {
            lines.add(text.get("picture.words.hero", doing));
        } else if (sight.report().shows(Actor.HERO) && scene.labels().stream().map(Scene.Label::actor)
                .anyMatch(Actor.HERO.id()::equals)) {
            lines.add(text.get("picture.words.hero-away", doing));
        }
    }

    /// A few at a time: of a long row of names the first are forgotten before the last is heard.
    private void there(Sight sight, List<String> lines) {
        List<String> all = Arrays.stream(Actor.values()).filter(actor -> actor != Actor.HERO && sight.sees(actor))
                .map(actor -> text.get("picture.actor." + actor.id(), sight.report().count(actor))).toList();
        for (int first = 0; first < all.size(); first += AT_ONCE) {
            add(lines, first == 0 ? "picture.words.there" : "picture.words.there-too",
                    all.subList(first, Math.min(first + AT_ONCE, all.size())), ", ");
        }
    }

    private static String doing(Sight sight) {
        Mode mode = sight.report().doing(Actor.HERO);
        boolean lymph = sight.report().shows(Actor.LYMPH_VESSEL) && (mode == Mode.FLOWING || mode == Mode.ARRESTED);
        return lymph ? id(mode) + "-lymph" : id(mode);
    }

    private void add(List<String> lines, String key, List<String> parts, String between) {
        String whole = parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
        if (!whole.isEmpty()) {
            lines.add(text.get(key, whole));
        }
    }

    private String place(Scene.Place place) {
        return text.get("picture.place." + id(place));
    }

    private static boolean isSeen(String actor, Sight sight) {
        return Arrays.stream(Actor.values()).filter(known -> known.id().equals(actor)).anyMatch(sight::sees);
    }

    private static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
