package cascade.content.json;

import cascade.content.Lesson;
import cascade.content.Level;
import cascade.content.Notes;
import cascade.content.Phase;
import cascade.content.Scene;
import cascade.content.Step;
import cascade.content.Teaching;
import java.util.Optional;

/// Turns the tree of a lesson into its record.
final class LessonMapping {

    private LessonMapping() {}

    static Lesson lesson(Fields f) {
        var steps = f.list("steps", LessonMapping::step);
        Fields closing = f.object("closing");
        return new Lesson(f.text("id"), f.text("title"), f.text("summary"), f.integer("minutes", steps.size()),
                f.date("reviewed"), f.text("headsUp"), teaching(f.object("teaching")), steps,
                new Lesson.Closing(closing.text("title"), closing.words("words")), f.text("quiz"));
    }

    private static Step step(Fields f) {
        Scene scene = scene(f.object("scene"));
        return new Step(f.text("id"), f.constant("phase", Phase.class, Defaults.phase(scene.name())),
                f.text("name", Defaults.name(f.text("id"))), f.text("title"), f.words("plain"), f.words("detail"),
                scene, f.claims("claims"), f.tags(), notes(f.object("notes")));
    }

    private static Teaching teaching(Fields f) {
        return new Teaching(f.text("aim"), f.integer("minutes", 0), f.texts("discuss"));
    }

    private static Notes notes(Fields f) {
        return new Notes(f.text("ask"), f.text("think"), f.text("pause"));
    }

    private static Scene scene(Fields f) {
        double from = f.number("from", Defaults.SCENE_FROM);
        double to = f.number("to", Defaults.SCENE_TO);
        return new Scene(f.text("name"), f.whole("seed", Defaults.SEED), from, to,
                f.list("camera", LessonMapping::shot), f.list("labels", label -> label(label, from, to)),
                f.has("counter") ? counter(f.object("counter")) : Defaults.NO_COUNTER, f.numbers("pauses"),
                f.has("body") ? body(f.object("body")) : Defaults.BODY,
                f.has("badge") ? Optional.of(f.constant("badge", Level.class, Level.HYPOTHESIS)) : Optional.empty());
    }

    private static Scene.Shot shot(Fields f) {
        return new Scene.Shot(f.number("at", 0), f.number("x", 0), f.number("y", 0), f.number("width", 0));
    }

    private static Scene.Label label(Fields f, double from, double to) {
        return new Scene.Label(f.text("actor"), f.text("text"), f.number("from", from), f.number("to", to),
                f.constant("side", Scene.Side.class, Scene.Side.ABOVE));
    }

    private static Scene.Counter counter(Fields f) {
        return new Scene.Counter(f.text("fact"), f.text("note"), f.list("lines", line ->
                new Scene.Line(line.constant("tally", Scene.Tally.class, Scene.Tally.NONE), line.text("text"))));
    }

    private static Scene.BodyMark body(Fields f) {
        return new Scene.BodyMark(f.constant("origin", Scene.Place.class, Defaults.BODY.origin()),
                f.constant("here", Scene.Place.class, Defaults.BODY.here()));
    }
}
