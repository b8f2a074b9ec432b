package cascade.ui.lesson;

import java.util.function.Consumer;
import javafx.scene.Node;

/// What a learner can take with them from a lesson.
///
/// @param paper opens, beside a node, the card that prints the lesson
public record Aside(Consumer<Node> paper) {}
