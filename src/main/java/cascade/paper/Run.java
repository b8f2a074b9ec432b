package cascade.paper;

import cascade.content.Sentence;
import cascade.content.Span;
import java.util.ArrayList;
import java.util.List;

/// Words in one face.
record Run(String text, Face face) {

    static List<Run> plain(String text) {
        return List.of(new Run(text, Face.REGULAR));
    }

    static List<Run> bold(String text) {
        return List.of(new Run(text, Face.BOLD));
    }

    /// A paragraph; emphasis and the words of the glossary stand out.
    static List<Run> of(List<Sentence> paragraph) {
        var runs = new ArrayList<Run>();
        for (Sentence sentence : paragraph) {
            if (!runs.isEmpty()) {
                runs.add(new Run(" ", Face.REGULAR));
            }
            for (Span span : sentence.spans()) {
                runs.add(switch (span) {
                    case Span.Plain(String text) -> new Run(text, Face.REGULAR);
                    case Span.Strong(String text) -> new Run(text, Face.BOLD);
                    case Span.TermUse(String _, String text) -> new Run(text, Face.BOLD);
                });
            }
        }
        return runs;
    }
}
