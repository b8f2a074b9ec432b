package cascade.content.json;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// Finds the word an author most likely meant.
final class Nearest {

    private Nearest() {}

    /// The known word with the fewest typing slips from this one; none when even that has too many.
    static Optional<String> to(String word, Collection<String> known) {
        String best = "";
        int fewest = Integer.MAX_VALUE;
        // Far longer words cannot be slips, and would only cost time.
        if (word.length() > Limits.KEY) {
            return Optional.empty();
        }
        for (String candidate : known) {
            int slips = slips(plain(word), plain(candidate));
            if (slips < fewest) {
                fewest = slips;
                best = candidate;
            }
        }
        int allowed = Math.max(1, Math.min(word.length(), best.length()) / 3);
        return fewest <= allowed ? Optional.of(best) : Optional.empty();
    }

    /// A sentence for a hint, or nothing.
    static String hint(String word, Collection<String> known) {
        return to(word, known).map(meant -> "Did you mean \"" + meant + "\"?").orElse("");
    }

    /// Case and hyphens are the most usual slips and cost nothing.
    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "").replace(" ", "");
    }

    /// Letters to insert, leave out, change, or swap with their neighbour (optimal string alignment).
    private static int slips(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(d[i - 1][j - 1] + change, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
