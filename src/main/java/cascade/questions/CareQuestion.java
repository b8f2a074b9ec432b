package cascade.questions;

import java.util.regex.Pattern;

/// A question for the care team.
///
/// @param text in the learner's words, on one line; never blank
/// @param from where in the lessons it was kept
public record CareQuestion(String text, Origin from) {

    /// The most letters that a question may have: about four lines on paper.
    public static final int LONGEST = 300;

    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Cntrl}]+");

    /// Where a question was kept, by ids.
    ///
    /// @param lesson empty for one's own
    /// @param step   empty for one's own
    public record Origin(String lesson, String step) {

        /// Of a question that came from no lesson.
        public static final Origin OWN = new Origin("", "");
    }

    /// @throws IllegalArgumentException when the text is no question as [Questions] keep them
    public CareQuestion {
        if (!text.equals(tidy(text)) || text.isEmpty() || text.length() > LONGEST) {
            throw new IllegalArgumentException("no question of at most " + LONGEST + " letters on one line");
        }
    }

    /// The same in other words, which are tidy and neither empty nor too long.
    CareQuestion in(String words) {
        return new CareQuestion(words, from);
    }

    /// Words as they were typed or pasted, on one line.
    static String tidy(String words) {
        return GAPS.matcher(words).replaceAll(" ").strip();
    }
}
