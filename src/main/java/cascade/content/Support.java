package cascade.content;

import java.time.LocalDate;
import java.util.List;

/// What stands behind "I feel worried": calm words, first steps, and people to call.
///
/// @param words     shown first
/// @param steps     small things that can help now
/// @param urgent    what to do when feeling unsafe
/// @param lines     helplines
/// @param checkedOn when the numbers were last checked
public record Support(String title, Words words, List<String> steps, Words urgent, List<Line> lines,
                      LocalDate checkedOn) {

    public Support {
        steps = List.copyOf(steps);
        lines = List.copyOf(lines);
    }

    /// A helpline.
    ///
    /// @param urgent whether it is for moments of crisis rather than for questions about cancer
    public record Line(String place, String name, String number, boolean urgent) {}
}
