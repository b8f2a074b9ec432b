package cascade.content.json;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Checks what a schema cannot say about a single file.
///
/// Rules look at trees that may have other faults too, so each looks only at values of the type it expects.
final class Rules {

    private Rules() {}

    static void check(Sheet sheet) {
        new TextRules(sheet).check();
        switch (sheet.kind()) {
            case LESSON -> {
                date(sheet, "reviewed");
                new LessonRules(sheet).check();
            }
            case QUIZ -> new QuizRules(sheet).check();
            case SUPPORT -> date(sheet, "checkedOn");
            case SOURCES -> {
                for (String fact : Nodes.children(sheet.root(), "/facts")) {
                    date(sheet, fact + "/reviewed", sheet.root().at(fact + "/reviewed"));
                    date(sheet, fact + "/due", sheet.root().at(fact + "/due"));
                }
            }
            case GLOSSARY, LIBRARY, MISCONCEPTIONS, OVERLAY -> {
                // All of it stands in the schema.
            }
        }
    }

    /// Tells each value that has been used before in this list of places.
    static void unique(Sheet sheet, List<String> pointers, String what) {
        Map<String, String> seen = new HashMap<>();
        for (String pointer : pointers) {
            JsonNode value = sheet.root().at(pointer);
            if (value.isString() && seen.putIfAbsent(value.asString(), pointer) != null) {
                sheet.fault(pointer, what + " " + Quote.of(value.asString()) + " is used twice.",
                        "It stands first at " + seen.get(value.asString()) + ".");
            }
        }
    }

    private static void date(Sheet sheet, String key) {
        date(sheet, Pointer.key(Pointer.ROOT, key), sheet.root().path(key));
    }

    private static void date(Sheet sheet, String pointer, JsonNode date) {
        // What is not even written like a date is told by the schema.
        if (!date.isString() || date.asString().length() != "2026-11-22".length()) {
            return;
        }
        try {
            LocalDate.parse(date.asString());
        } catch (DateTimeParseException _) {
            sheet.fault(pointer, Quote.of(date.asString()) + " is not a day of the calendar.", "");
        }
    }
}
