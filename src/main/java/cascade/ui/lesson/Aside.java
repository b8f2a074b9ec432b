package cascade.ui.lesson;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;

/// What a learner can take with them from a lesson.
///
/// @param paper opens, beside a node, the card that prints the lesson; empty where nothing can be printed
public record Aside(Optional<Consumer<Node>> paper) {}
