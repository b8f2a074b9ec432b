package cascade.content.json;

import cascade.content.Fact;
import cascade.content.Level;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// Checks that what a step states rests on facts that are reviewed, and that an animal finding says so.
final class EvidenceRules {

    private static final Pattern ANIMALS = Pattern.compile("(?i)\\b(mice|mouse|rats?|chicks?|zebrafish|animals?"
            + "|laborator(y|ies)|in a dish)\\b");

    private final Map<String, Fact> facts = new HashMap<>();
    private final LocalDate today;

    /// @param sheets that hold the facts, whatever else they hold
    /// @param today  the day on which reviews may be overdue
    EvidenceRules(List<Sheet> sheets, LocalDate today) {
        this.today = today;
        for (Sheet sheet : sheets) {
            if (sheet.kind() == Kind.SOURCES && sheet.sound()) {
                Mapping.of(sheet, ReferenceMapping::facts).ifPresent(all -> all.forEach(fact ->
                        facts.putIfAbsent(fact.id(), fact)));
            }
        }
    }

    void check(Sheet sheet) {
        switch (sheet.kind()) {
            case LESSON -> Nodes.children(sheet.root(), "/steps").forEach(step -> step(sheet, step));
            case QUIZ -> Nodes.children(sheet.root(), "/questions").forEach(question -> claims(sheet, question));
            default -> {
                // Nothing is claimed there.
            }
        }
    }

    private void step(Sheet sheet, String step) {
        claims(sheet, step);
        layer(sheet, step, "/plain", false);
        layer(sheet, step, "/detail", true);
    }

    private void claims(Sheet sheet, String at) {
        if (Nodes.children(sheet.root(), at + "/claims").isEmpty() && !sheet.own()) {
            sheet.fault(at, "Nothing is claimed here.", "Name each medical statement with its fact in \"claims\".");
        }
        for (String fact : Nodes.each(sheet.root(), at + "/claims", "fact")) {
            Fact known = facts.get(Nodes.text(sheet.root(), fact));
            if (known != null && known.isOverdue(today)) {
                sheet.fault(fact, "The fact " + known.id() + " should have been reviewed by " + known.due() + ".",
                        "Hold it against its sources, then set its \"reviewed\" to today.");
            }
        }
    }

    /// Words and claims of a layer agree on whether something was seen in animals only.
    private void layer(Sheet sheet, String step, String words, boolean detail) {
        String said = said(sheet.root(), step + words);
        if (said.isEmpty()) {
            return;
        }
        boolean named = ANIMALS.matcher(said).find();
        boolean claimed = false;
        for (String claim : Nodes.children(sheet.root(), step + "/claims")) {
            Fact fact = facts.get(Nodes.text(sheet.root(), claim + "/fact"));
            if (fact == null) {
                continue;
            }
            boolean own = sheet.root().at(claim + "/detail").asBoolean(false) == detail;
            claimed |= ANIMALS.matcher(fact.seenIn()).find() || fact.level() == Level.ANIMAL
                    || ANIMALS.matcher(fact.says()).find();
            if (own && !named && fact.level() == Level.ANIMAL) {
                sheet.fault(claim, "The fact " + fact.id() + " was seen in animals or cells, and the words do not say so.",
                        "Say it in the same step, such as \"in mice\" or \"in animal studies\".");
            }
        }
        if (named && !claimed) {
            sheet.fault(step + words, "The words tell of animals or the laboratory, but no claim here rests on such a fact,"
                    + " so its badge is missing.", "Add the claim with its fact.");
        }
    }

    private static String said(JsonNode root, String words) {
        return Nodes.children(root, words).stream().flatMap(paragraph -> Nodes.children(root, paragraph).stream())
                .map(sentence -> Nodes.text(root, sentence)).collect(Collectors.joining(" "));
    }
}
