package cascade.content.json;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// Checks that every question of a quiz can be answered.
final class QuizRules {

    private final Sheet sheet;
    private final JsonNode root;

    QuizRules(Sheet sheet) {
        this.sheet = sheet;
        this.root = sheet.root();
    }

    void check() {
        Rules.unique(sheet, Nodes.each(root, "/questions", "id"), "The question id");
        List<String> topics = Nodes.each(root, "/topics", "id");
        Rules.unique(sheet, topics, "The topic id");
        var known = topics.stream().map(topic -> Nodes.text(root, topic)).collect(Collectors.toSet());
        for (String question : Nodes.children(root, "/questions")) {
            JsonNode topic = root.at(question + "/topic");
            if (topic.isString() && !known.contains(topic.asString())) {
                sheet.fault(question + "/topic", "There is no topic " + Quote.of(topic.asString()) + ".",
                        Nearest.hint(topic.asString(), known));
            }
            right(question);
            Rules.unique(sheet, Nodes.each(root, question + "/options", "text"), "The option");
            Rules.unique(sheet, Nodes.each(root, question + "/items", "text"), "The item");
            Rules.unique(sheet, Nodes.each(root, question + "/pairs", "left"), "The left side");
            Rules.unique(sheet, Nodes.each(root, question + "/pairs", "right"), "The right side");
        }
    }

    private void right(String question) {
        String options = question + "/options";
        List<JsonNode> rights = Nodes.each(root, options, "right").stream().map(root::at).toList();
        // Where one does not say whether it is right, that is the fault to mend first.
        if (rights.isEmpty() || !rights.stream().allMatch(JsonNode::isBoolean)) {
            return;
        }
        long right = rights.stream().filter(JsonNode::booleanValue).count();
        switch (Nodes.text(root, question + "/kind")) {
            case "choose-one" -> {
                if (right != 1) {
                    sheet.fault(options, right + " options are right; choose-one needs exactly one.",
                            right == 0 ? "Set \"right\": true at one of them." : "Or make it choose-several.");
                }
            }
            case "choose-several" -> {
                if (right == 0) {
                    sheet.fault(options, "No option is right; choose-several needs at least one.",
                            "Set \"right\": true where it is so.");
                }
            }
            default -> {
                // An unknown kind is told by the schema.
            }
        }
    }
}
