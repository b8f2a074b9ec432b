package cascade.content.lint;

import cascade.content.Glossary;
import cascade.content.Language;
import cascade.content.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads texts as an editor would: are they easy enough, and is there a word that frightens, blames or promises?
///
/// One for a language; holds no state.
public final class Linter {

    /// Fewer sentences than this tell nothing about a grade: one name would decide.
    private static final int ENOUGH = 3;
    /// SMOG counts long words only, and is a grade or so above the others; it is asked of a whole lesson.
    private static final double SMOG_ABOVE = 1.5;
    private static final int QUOTED = 70;
    /// What a page should not leave a reader with.
    private static final Pattern HARD_ENGLISH = Pattern.compile("(?i)\\b(die[sd]?|dying|death|dead|worse|incurable"
            + "|cannot be (cured|treated)|(cancers?|tumours?|cells?|it)( \\w+)? (comes?|came|return(s|ed)?|spreads?)( back)?"
            + "|recur(s|red|rence)?)\\b");
    private static final Pattern HARD_SPANISH = Pattern.compile("(?iu)\\b(muere[n]?|murió|muerte|muert[oa]s?|peor|incurable"
            + "|no se puede (curar|tratar)|vuelv[ea]n?|regresa|recaída|se extiende)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    /// Denominators of shares: "20 out of 100", "20 de cada 100".
    private static final Pattern OUT_OF = Pattern.compile("(?iu)\\d[\\d,  .]* (?:out of|in every|de cada) (\\d[\\d,  ]*)");

    private final Language language;
    private final Lexicon lexicon;
    private final Mask mask;

    /// @param glossary whose terms are masked when a text's grade is taken
    public Linter(Language language, Glossary glossary) {
        this.language = language;
        lexicon = Lexicon.of(language);
        mask = new Mask(glossary);
    }

    /// Words in a single text that should not be there.
    public List<Slip> words(String text) {
        String read = lexicon.allowed().matcher(text).replaceAll("·");
        var slips = new ArrayList<Slip>();
        for (Lexicon.Rule rule : lexicon.rules()) {
            Matcher found = rule.words().matcher(read);
            if (found.find()) {
                slips.add(new Slip("“" + found.group() + "” is " + rule.what() + ", in “" + cut(text) + "”.", rule.hint()));
            }
        }
        return slips;
    }

    /// How easy a block of paragraphs is, and whether it is short enough.
    ///
    /// @param paragraphs each a list of sentences; not empty
    public List<Slip> block(List<List<Sentence>> paragraphs, Layer layer) {
        var slips = new ArrayList<Slip>();
        if (paragraphs.size() > layer.paragraphs()) {
            slips.add(new Slip("There are " + paragraphs.size() + " paragraphs; at most " + layer.paragraphs()
                    + " are read.", "Leave something out, or move it to another step."));
        }
        List<String> sentences = paragraphs.stream().flatMap(List::stream).map(mask::of).toList();
        slips.addAll(ease(sentences, layer));
        slips.addAll(denominators(paragraphs.stream().flatMap(List::stream).map(Sentence::text).toList()));
        return slips;
    }

    /// How easy masked sentences are.
    private List<Slip> ease(List<String> sentences, Layer layer) {
        var slips = new ArrayList<Slip>();
        var reading = new Reading(sentences, language);
        if (reading.mean() > layer.mean()) {
            slips.add(new Slip(String.format(Locale.ROOT, "A sentence has %.1f words on average; at most %.0f are easy.",
                    reading.mean(), layer.mean()), "Break up the longest: “" + cut(longest(sentences)) + "”."));
        }
        if (sentences.size() < ENOUGH) {
            return slips;
        }
        String hint = "The hardest sentence is “" + cut(reading.hardest()) + "”: use shorter words, or break it up.";
        if (language.equals(Language.SPANISH)) {
            if (reading.fernandezHuerta() < layer.ease()) {
                slips.add(new Slip(String.format(Locale.ROOT, "The ease of reading (Fernández-Huerta) is %.1f; it should"
                        + " be %.0f or more.", reading.fernandezHuerta(), layer.ease()), hint));
            }
        } else if (reading.fleschKincaid() > layer.grade()) {
            slips.add(new Slip(String.format(Locale.ROOT, "The reading grade (Flesch–Kincaid) is %.1f; it should be %.0f"
                    + " or less.", reading.fleschKincaid(), layer.grade()), hint));
        }
        return slips;
    }

    /// How many long words a whole lesson's layer has (SMOG); Spanish has no such formula.
    public List<Slip> longWords(List<Sentence> sentences, Layer layer) {
        double most = layer.grade() + SMOG_ABOVE;
        double smog = new Reading(sentences.stream().map(mask::of).toList(), language).smog();
        return language.equals(Language.SPANISH) || smog <= most ? List.of()
                : List.of(new Slip(String.format(Locale.ROOT, "All steps together have SMOG grade %.1f; it should be %.1f or"
                        + " less.", smog, most), "Use fewer words of three syllables and more, or explain them as terms."));
    }

    /// Whether a page ends on its hardest sentence.
    public List<Slip> ending(List<Sentence> sentences) {
        if (sentences.isEmpty()) {
            return List.of();
        }
        String last = sentences.getLast().text();
        Matcher hard = (language.equals(Language.SPANISH) ? HARD_SPANISH : HARD_ENGLISH).matcher(last);
        if (hard.find()) {
            return List.of(new Slip("The page ends on “" + hard.group() + "”: “" + cut(last) + "”.",
                    "End on what helps, in an easy sentence."));
        }
        List<String> masked = sentences.stream().map(mask::of).toList();
        var reading = new Reading(masked, language);
        boolean hardest = sentences.size() >= ENOUGH && reading.hardest().equals(masked.getLast());
        return hardest ? List.of(new Slip("The page ends on its hardest sentence: “" + cut(last) + "”.",
                "End on a short and easy one.")) : List.of();
    }

    /// One step has one denominator (F-320).
    private List<Slip> denominators(List<String> sentences) {
        var seen = new ArrayList<String>();
        for (String sentence : sentences) {
            Matcher share = OUT_OF.matcher(sentence);
            while (share.find()) {
                String whole = share.group(1).replaceAll("\\D", "");
                // A share of a study's own people is not one of two ways to say the same.
                if (!seen.contains(whole) && isRound(whole)) {
                    seen.add(whole);
                }
            }
        }
        return seen.size() < 2 ? List.of() : List.of(new Slip("Shares are told out of " + String.join(" and out of ", seen)
                + ".", "Tell all of them out of the same number."));
    }

    private static boolean isRound(String number) {
        return number.matches("10+");
    }

    private static String longest(List<String> sentences) {
        return sentences.stream().max((a, b) -> Long.compare(Reading.words(a).count(), Reading.words(b).count())).orElse("");
    }

    private static String cut(String text) {
        return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
    }
}
