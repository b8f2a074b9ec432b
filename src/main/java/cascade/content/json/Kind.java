package cascade.content.json;

import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// The kinds of file; each has its schema.
enum Kind {
    LIBRARY, LESSON, QUIZ, GLOSSARY, SOURCES, SUPPORT, MISCONCEPTIONS, OVERLAY;

    /// Such as `schema/lesson.schema.json`.
    String schema() {
        return "schema/" + name().toLowerCase(Locale.ROOT) + ".schema.json";
    }

    /// In a sentence: "a lesson".
    String noun() {
        return switch (this) {
            case LIBRARY -> "a library";
            case LESSON -> "a lesson";
            case QUIZ -> "a quiz";
            case GLOSSARY -> "a glossary";
            case SOURCES -> "a list of sources";
            case SUPPORT -> "a support page";
            case MISCONCEPTIONS -> "a list of misconceptions";
            case OVERLAY -> "a translation";
        };
    }

    /// Tells by its keys what a file is; where they do not tell, by its name and folder; else it is a lesson.
    static Kind of(String file, JsonNode root) {
        if (root.has("language")) {
            return OVERLAY;
        }
        if (root.has("misconceptions")) {
            return MISCONCEPTIONS;
        }
        if (root.has("questions")) {
            return QUIZ;
        }
        if (root.has("terms")) {
            return GLOSSARY;
        }
        if (root.has("facts")) {
            return SOURCES;
        }
        if (root.has("lessons")) {
            return LIBRARY;
        }
        if (root.has("lines") || root.has("checkedOn")) {
            return SUPPORT;
        }
        return root.has("steps") ? LESSON : named(file.replace('\\', '/'));
    }

    private static Kind named(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return switch (name) {
            case "glossary.json" -> GLOSSARY;
            case "sources.json" -> SOURCES;
            case "support.json" -> SUPPORT;
            case "library.json" -> LIBRARY;
            case "misconceptions.json" -> MISCONCEPTIONS;
            default -> file.contains("quizzes/") ? QUIZ : LESSON;
        };
    }
}
