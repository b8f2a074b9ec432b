package cascade.ui.lesson;

import cascade.content.Step;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;

/// What a learner can take with them from a lesson.
///
/// @param paper     opens, beside a node, the card that prints the lesson
/// @param question  opens, beside a node, the card that keeps a question about a step
/// @param questions opens the questions that are kept
public record Aside(Consumer<Node> paper, BiConsumer<Node, Step> question, Runnable questions) {}
