package cascade.progress.json;

import cascade.progress.Settings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Makes a tree of an older form one of the present form. What is damaged is left as it is, for the reader to find.
final class OlderForms {

    /// The form before choices were kept.
    private static final int BEFORE_CHOICES = 1;
    /// The form before steps were kept by their ids, and answers and the last lesson at all.
    private static final int BEFORE_STEP_IDS = 2;
    /// The form before questions for the care team were kept.
    private static final int BEFORE_QUESTIONS = 3;
    private static final String VERSION = "version";
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private OlderForms() {}

    static JsonNode lift(JsonNode tree) {
        if (tree instanceof ObjectNode kept) {
            if (kept.path(VERSION).asInt(0) == BEFORE_CHOICES) {
                kept.put(VERSION, BEFORE_STEP_IDS);
                ObjectNode choices = kept.putObject("choices");
                choices.put("language", "");
                choices.putArray("leftOut").add("survival");
            }
            if (kept.path(VERSION).asInt(0) == BEFORE_STEP_IDS) {
                kept.put(VERSION, BEFORE_QUESTIONS);
                kept.put("lastLesson", "");
                kept.path("lessons").forEach(OlderForms::mark);
                kept.path("quizzes").forEach(OlderForms::answers);
            }
            if (kept.path(VERSION).asInt(0) == BEFORE_QUESTIONS) {
                kept.put(VERSION, Kept.VERSION);
                kept.putArray("questions");
            }
            if (kept.path("choices") instanceof ObjectNode choices) {
                choices.set("settings", complete(choices.path("settings")));
            }
        }
        return tree;
    }

    /// Settings that are newer than the file are as usual.
    private static ObjectNode complete(JsonNode kept) {
        ObjectNode settings = MAPPER.valueToTree(Settings.USUAL);
        kept.properties().forEach(entry -> settings.set(entry.getKey(), entry.getValue()));
        return settings;
    }

    private static void mark(JsonNode lesson) {
        if (lesson instanceof ObjectNode kept && kept.has("lastStep") && kept.has("lastTick")) {
            ObjectNode last = kept.putObject("last");
            last.put("step", "");
            last.set("index", kept.remove("lastStep"));
            last.set("tick", kept.remove("lastTick"));
            last.put("detail", false);
        }
    }

    private static void answers(JsonNode quiz) {
        if (quiz instanceof ObjectNode kept) {
            kept.putObject("answers");
        }
    }
}
