package cascade.content.lint;

import cascade.content.Language;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Counts the syllables of words, as reading formulas do: well on average, not in each word.
final class Syllables {

    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    /// Endings that are written, not spoken: made, died, cells in "ducts"; but not table, started, places.
    private static final Pattern SILENT = Pattern.compile("(?<=[^aeiouylrtdscxzg])es$|(?<=[^aeiouytd])ed$"
            + "|(?<=[^aeiouyl])e$|(?<=[aeiouy]l)e$");
    private static final Pattern DIED = Pattern.compile("(?<=[iy])ed$");
    private static final Pattern SPANISH_VOWELS = Pattern.compile("[aeiouáéíóúüy]+");
    private static final Pattern SILENT_U = Pattern.compile("(?<=[qg])u(?=[eiéí])");
    private static final String STRONG = "aeoáéó";
    /// A stressed weak vowel stands by itself: pa-ís.
    private static final String STRESSED = "íú";

    private Syllables() {}

    /// At least 1.
    ///
    /// @param word in lower case, letters only
    static int in(String word, Language language) {
        return Math.max(1, language.equals(Language.SPANISH) ? spanish(word) : english(word));
    }

    private static int english(String word) {
        String spoken = DIED.matcher(SILENT.matcher(word).replaceFirst("")).replaceFirst("d");
        return (int) VOWELS.matcher(spoken).results().count();
    }

    private static int spanish(String word) {
        Matcher groups = SPANISH_VOWELS.matcher(SILENT_U.matcher(word).replaceAll(""));
        int count = 0;
        while (groups.find()) {
            String group = groups.group();
            count++;
            for (int i = 1; i < group.length(); i++) {
                if (parts(group.charAt(i - 1), group.charAt(i))) {
                    count++;
                }
            }
        }
        return count;
    }

    /// Whether two vowels that stand side by side are spoken in two syllables.
    private static boolean parts(char first, char second) {
        return STRONG.indexOf(first) >= 0 && STRONG.indexOf(second) >= 0
                || STRESSED.indexOf(first) >= 0 || STRESSED.indexOf(second) >= 0;
    }
}
