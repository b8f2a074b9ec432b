package cascade.content.json;

import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;

/// Checks the times and ids of a lesson.
final class LessonRules {

    private final Sheet sheet;
    private final JsonNode root;

    LessonRules(Sheet sheet) {
        this.sheet = sheet;
        this.root = sheet.root();
    }

    void check() {
        Rules.unique(sheet, Nodes.each(root, "/steps", "id"), "The step id");
        for (String step : Nodes.children(root, "/steps")) {
            scene(step + "/scene");
        }
    }

    private void scene(String scene) {
        double from = Nodes.number(root, scene + "/from", Defaults.SCENE_FROM);
        double to = Nodes.number(root, scene + "/to", Defaults.SCENE_TO);
        if (to <= from) {
            String late = root.at(scene + "/to").isMissingNode() ? scene + "/from" : scene + "/to";
            sheet.fault(late, "The scene ends at " + seconds(to) + ", but begins at " + seconds(from) + ".",
                    "\"to\" must be later than \"from\".");
            return;
        }
        double before = Defaults.SCENE_FROM;
        for (String shot : Nodes.children(root, scene + "/camera")) {
            // A step may show a part of a scene with the framings of the whole.
            double at = Nodes.number(root, shot + "/at", before);
            if (at < before) {
                sheet.fault(shot + "/at", "This framing comes before the one above it.",
                        "Put framings in order of time.");
            }
            before = Math.max(before, at);
        }
        for (String label : Nodes.children(root, scene + "/labels")) {
            double appears = within(label + "/from", from, to, from);
            double goes = within(label + "/to", from, to, to);
            if (goes <= appears) {
                sheet.fault(label + "/to", "This label goes before it appears.", "\"to\" must be later than \"from\".");
            }
        }
        for (String pause : Nodes.children(root, scene + "/pauses")) {
            within(pause, from, to, from);
        }
    }

    /// The time at a pointer, if it lies in the scene; else tells so and goes on with another.
    private double within(String pointer, double from, double to, double otherwise) {
        double time = Nodes.number(root, pointer, otherwise);
        if (time >= from && time <= to) {
            return time;
        }
        // What no scene could show is told by the schema.
        if (time >= Defaults.SCENE_FROM && time <= Defaults.SCENE_TO) {
            sheet.fault(pointer, "The time " + seconds(time) + " lies outside of its scene.",
                    "The scene runs from " + seconds(from) + " to " + seconds(to) + ".");
        }
        return otherwise;
    }

    private static String seconds(double time) {
        return BigDecimal.valueOf(time).stripTrailingZeros().toPlainString() + " s";
    }
}
