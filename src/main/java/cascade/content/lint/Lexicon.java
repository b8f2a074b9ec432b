package cascade.content.lint;

import cascade.content.Language;
import java.util.List;
import java.util.regex.Pattern;

/// Words that frighten, blame or promise, in one language; each rule with what to say instead (F-317, FACTS §P and §Q).
record Lexicon(List<Rule> rules, Pattern allowed) {

    /// A kind of words.
    ///
    /// @param what it is, such as "a battle word"
    record Rule(String what, Pattern words, String hint) {}

    static Lexicon of(Language language) {
        return language.equals(Language.SPANISH) ? SPANISH : ENGLISH;
    }

    private static Rule rule(String what, String hint, String words) {
        return new Rule(what, Pattern.compile("(?iu)" + words, Pattern.UNICODE_CHARACTER_CLASS), hint);
    }

    private static final String NO_BATTLE = "Say what happens in plain verbs: treat, stop, slow, remove, live with.";
    private static final String NO_BLAME = "Nobody is at fault; say what can help.";
    private static final String NO_PROMISE = "Say what was seen, in whom, and that it differs from person to person.";
    private static final String NO_INTENT = "Cells have no aims: say rest, live on, grow, move.";
    private static final String ONE_DENOMINATOR = "Say it out of 100 or out of 1,000, the same all through a step.";
    private static final String NO_FORETELLING = "Say can, may or sometimes: nobody knows it for one person.";

    private static final Lexicon ENGLISH = new Lexicon(List.of(
            rule("a battle word", NO_BATTLE, "\\b(fight\\w*|fought|battle\\w*|wars?|enem(y|ies)|attack\\w*|arm(y|ies)"
                    + "|soldier\\w*|weapon\\w*|conquer\\w*|defeat\\w*|victim\\w*|invaders?|kill(s|ed|ing|ers?)?"
                    + "|destroy\\w*|aggressive\\w*|survivors?|beat(s|en|ing)? cancer)\\b"),
            rule("a word that alarms", NO_BATTLE, "\\b(deadly|lethal|fatal|hopeless|terminal|doomed|time bomb"
                    + "|breeding ground|inevitabl[ey])\\b"),
            rule("blame", NO_BLAME, "\\b(if only|your (own )?fault|to blame|poor choices|non-?complian\\w*|in denial"
                    + "|(patients?|people|you) failed|should have|must stay positive|don[’']t deliberately)\\b"),
            rule("a promise", NO_PROMISE, "\\b(guarantee\\w*|breakthrough\\w*|miracle\\w*|will (cure|be cured|save|prevent)"
                    + "|always works?|proven cure|most effective way)\\b"),
            rule("intent given to cells", NO_INTENT, "\\bcells?\\b[^.!?]{0,40}?\\b(wants?|try|tries|trying|decides?|waits?"
                    + "|waiting|hides?|hiding|escapes?|escaped|escaping|seeks?|hunts?|looks? for|looking for|tricks?"
                    + "|chance to|find the right)\\b"),
            rule("a share written as one in some", ONE_DENOMINATOR, "\\b(1|one) in (every )?(\\d+|two|three|four|five|six"
                    + "|seven|eight|nine|ten|twenty|a (hundred|thousand|million))\\b"),
            rule("a word about a person's future", NO_FORETELLING, "\\b(you|your cancer|it|cancer|the cancer|tumou?rs?"
                    + "|cancer cells|pressure)( cells)? will\\b(?! (talk|tell|explain|ask|plan|help))")),
            Pattern.compile("(?i)natural killer( \\(NK\\))?( cells?)?|no cells? (decides?|waits?|wants?)"
                    + "|\\b(nobody|no one|never|not|nothing)\\b[^.!?]{0,30}\\b(to blame|must stay positive|your fault|guarantee\\w*|always works?)"
                    + "|cells? (do not|don[’']t|never|make no|have no) \\w+|\\b(whether|if)\\b[^.!?]{0,40}\\bwill\\b"));

    private static final Lexicon SPANISH = new Lexicon(List.of(
            rule("a battle word", NO_BATTLE, "\\b(luch(a|as|ar|an|ó|ando)|batallas?|guerras?|enemig\\w+|atac\\w+|ataques?"
                    + "|ejércitos?|soldad\\w+|armas?|vencer|vencid\\w+|derrot\\w+|víctimas?|mat(a|an|ar|ó|aron|ando)"
                    + "|destru(ye|yen|ir|yó|ido)|agresiv\\w+|sobrevivientes?|superviviente?s?)\\b"),
            rule("a word that alarms", NO_BATTLE, "\\b(mortal(es)?|letal(es)?|desahuciad\\w+|sin esperanza|terminal(es)?"
                    + "|bomba de tiempo|inevitables?)\\b"),
            rule("blame", NO_BLAME, "\\b(su (propia )?culpa|tiene la culpa|malas decisiones|debió haber|debería haber"
                    + "|fracasó el paciente|si tan solo)\\b"),
            rule("a promise", NO_PROMISE, "\\b(garantiza\\w*|milagro\\w*|se curará|lo curará|cura segura|siempre funciona)\\b"),
            rule("intent given to cells", NO_INTENT, "\\bcélulas?\\b[^.!?]{0,40}?\\b(quieren?(?! decir)|intentan?|tratan? de|deciden?"
                    + "|esperan?|se esconden?|escapan?|huyen?|buscan?|saben?)\\b"),
            rule("a share written as one in some", ONE_DENOMINATOR, "\\b(1|un[oa]?) de cada (\\d+|dos|tres|cuatro|cinco|seis"
                    + "|siete|ocho|nueve|diez|veinte|cien|mil)\\b"),
            rule("a word about a person's future", NO_FORETELLING,
                    "\\b(volverá|regresará|se extenderá|morirá|usted tendrá|su cáncer (va a|será))\\b")),
            Pattern.compile("(?iu)asesinas naturales|células? no \\w+|ninguna célula (decide|espera|quiere)"
                    + "|\\b(si|dónde|no puede decir)\\b[^.!?]{0,60}\\b(volverá|se extenderá)"));
}
