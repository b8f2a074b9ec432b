package cascade.ui.questions;

import cascade.questions.Questions;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.StringProperty;

/// Where a learner's questions are written down.
///
/// @param now   the questions that are kept
/// @param keep  keeps others in place of them
/// @param draft what was typed and is not kept yet; it outlives the screen, so that whoever leaves for a moment finds
///              their words again
public record Notebook(Supplier<Questions> now, Consumer<Questions> keep, StringProperty draft) {}
