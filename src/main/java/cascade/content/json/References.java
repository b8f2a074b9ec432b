package cascade.content.json;

import cascade.content.Sentence;
import cascade.content.Span;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Checks what files say about each other: ids are there once, and what is named exists.
///
/// Ids count as known even when their file has other faults, so that one fault is not told many times.
final class References {

    /// What has an id that other files may name.
    private enum Thing {
        LESSON("lesson", "Lessons are named by their id."),
        QUIZ("quiz", "Quizzes are named by their id."),
        TERM("term", "Add it to glossary.json."),
        FACT("fact", "Add it to the facts in sources.json."),
        SOURCE("source", "Add it to the sources in sources.json."),
        MISCONCEPTION("misconception", "Add it to misconceptions.json.");

        private final String noun;
        private final String remedy;

        Thing(String noun, String remedy) {
            this.noun = noun;
            this.remedy = remedy;
        }
    }

    private final List<Sheet> sheets;
    private final Map<Thing, Map<String, Sheet>> known = new EnumMap<>(Thing.class);
    private final Map<String, List<String>> steps = new HashMap<>();

    References(List<Sheet> sheets) {
        this.sheets = List.copyOf(sheets);
    }

    /// Tells the faults of all sheets; an id that is there twice is a fault of the later sheet.
    void check() {
        for (Thing thing : Thing.values()) {
            known.put(thing, new HashMap<>());
        }
        sheets.forEach(this::declare);
        sheets.stream().filter(Sheet::parsed).forEach(this::resolve);
    }

    private void declare(Sheet sheet) {
        JsonNode root = sheet.root();
        switch (sheet.kind()) {
            case LESSON -> {
                declare(sheet, Thing.LESSON, "/id");
                steps.putIfAbsent(Nodes.text(root, "/id"), Nodes.each(root, "/steps", "id").stream()
                        .map(step -> Nodes.text(root, step)).toList());
            }
            case QUIZ -> declare(sheet, Thing.QUIZ, "/id");
            case GLOSSARY -> Nodes.each(root, "/terms", "id").forEach(id -> declare(sheet, Thing.TERM, id));
            case SOURCES -> {
                Nodes.each(root, "/facts", "id").forEach(id -> declare(sheet, Thing.FACT, id));
                Nodes.each(root, "/sources", "id").forEach(id -> declare(sheet, Thing.SOURCE, id));
            }
            case MISCONCEPTIONS -> Nodes.each(root, "/misconceptions", "id")
                    .forEach(id -> declare(sheet, Thing.MISCONCEPTION, id));
            case OVERLAY -> {
                // It names nothing of its own.
            }
            case LIBRARY, SUPPORT -> {
                if (sheet.own() && sheets.stream().anyMatch(other -> !other.own() && other.kind() == sheet.kind())) {
                    sheet.fault(Pointer.ROOT, "A folder of your own cannot hold " + sheet.kind().noun() + ".",
                            "Keep lessons, quizzes, glossary.json, misconceptions.json and sources.json in it.");
                }
            }
        }
    }

    private void declare(Sheet sheet, Thing thing, String pointer) {
        String id = Nodes.text(sheet.root(), pointer);
        if (id.isEmpty()) {
            return;
        }
        Sheet first = known.get(thing).putIfAbsent(id, sheet);
        if (first != null) {
            sheet.fault(pointer, "The " + thing.noun + " id " + Quote.of(id) + " is used already in "
                    + place(first, sheet) + ".", "Choose another id.");
        }
    }

    private static String place(Sheet first, Sheet reader) {
        if (first == reader) {
            return "this file";
        }
        return first.own() ? Quote.safe(first.file()) : "Cascade's own files";
    }

    private void resolve(Sheet sheet) {
        JsonNode root = sheet.root();
        Nodes.texts(root, (pointer, text) -> {
            if (TextRules.takesMarks(pointer)) {
                terms(sheet, pointer, text);
            }
        });
        switch (sheet.kind()) {
            case LESSON -> {
                exists(sheet, Thing.QUIZ, "/quiz");
                for (String step : Nodes.children(root, "/steps")) {
                    Nodes.each(root, step + "/claims", "fact").forEach(fact -> exists(sheet, Thing.FACT, fact));
                    exists(sheet, Thing.FACT, step + "/scene/counter/fact");
                }
            }
            case QUIZ -> {
                for (String question : Nodes.children(root, "/questions")) {
                    Nodes.each(root, question + "/claims", "fact").forEach(fact -> exists(sheet, Thing.FACT, fact));
                    Nodes.each(root, question + "/options", "misconception")
                            .forEach(belief -> exists(sheet, Thing.MISCONCEPTION, belief));
                    again(sheet, question + "/again");
                }
            }
            case SOURCES -> Nodes.children(root, "/facts").stream()
                    .flatMap(fact -> Nodes.children(root, fact + "/sources").stream())
                    .forEach(source -> exists(sheet, Thing.SOURCE, source));
            case LIBRARY -> {
                listed(sheet, "lessons");
                listed(sheet, "quizzes");
            }
            case MISCONCEPTIONS -> {
                for (String one : Nodes.children(root, "/misconceptions")) {
                    Nodes.children(root, one + "/facts").forEach(fact -> exists(sheet, Thing.FACT, fact));
                }
            }
            case GLOSSARY, SUPPORT, OVERLAY -> {
                // They name nothing but terms.
            }
        }
    }

    private void terms(Sheet sheet, String pointer, String text) {
        try {
            for (Span span : Sentence.parse(text).spans()) {
                if (span instanceof Span.TermUse(String term, String _)) {
                    exists(sheet, Thing.TERM, pointer, term);
                }
            }
        } catch (IllegalArgumentException _) {
            // Told by TextRules.
        }
    }

    private void exists(Sheet sheet, Thing thing, String pointer) {
        String id = Nodes.text(sheet.root(), pointer);
        if (!id.isEmpty()) {
            exists(sheet, thing, pointer, id);
        }
    }

    private void exists(Sheet sheet, Thing thing, String pointer, String id) {
        if (!known.get(thing).containsKey(id) && !unreadable(thing)) {
            String hint = Nearest.hint(id, known.get(thing).keySet());
            missing(sheet, pointer, thing.noun, id, hint.isEmpty() ? thing.remedy : hint);
        }
    }

    /// Whether the file where such things stand could not be parsed: that is told once, and not for each use.
    private boolean unreadable(Thing thing) {
        Kind home = switch (thing) {
            case LESSON -> Kind.LESSON;
            case QUIZ -> Kind.QUIZ;
            case TERM -> Kind.GLOSSARY;
            case FACT, SOURCE -> Kind.SOURCES;
            case MISCONCEPTION -> Kind.MISCONCEPTIONS;
        };
        return sheets.stream().anyMatch(sheet -> sheet.kind() == home && !sheet.parsed() && !sheet.own());
    }

    private void again(Sheet sheet, String again) {
        String lesson = Nodes.text(sheet.root(), again + "/lesson");
        String step = Nodes.text(sheet.root(), again + "/step");
        if (lesson.isEmpty() || step.isEmpty()) {
            return;
        }
        exists(sheet, Thing.LESSON, again + "/lesson", lesson);
        List<String> there = steps.getOrDefault(lesson, List.of());
        if (!there.isEmpty() && !there.contains(step)) {
            missing(sheet, again + "/step", "step", step, Nearest.hint(step, there));
        }
    }

    private void listed(Sheet sheet, String folder) {
        for (String pointer : Nodes.children(sheet.root(), "/" + folder)) {
            String file = folder + "/" + Nodes.text(sheet.root(), pointer) + ".json";
            if (sheets.stream().noneMatch(other -> other.file().replace('\\', '/').endsWith(file))) {
                sheet.fault(pointer, "There is no file " + Quote.safe(file) + ".", "");
            }
        }
    }

    private static void missing(Sheet sheet, String pointer, String noun, String id, String hint) {
        sheet.fault(pointer, "There is no " + noun + " " + Quote.of(id) + ".", hint);
    }
}
