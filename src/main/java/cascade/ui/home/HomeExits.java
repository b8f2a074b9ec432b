package cascade.ui.home;

import java.util.function.Consumer;
import javafx.scene.Node;

/// Where home leads besides lessons and quizzes.
///
/// @param glossary opens all terms
/// @param teaching opens the educator's pages
/// @param meeting  opens, beside a node, the choice of how much to meet
/// @param language reads everything in the other language
/// @param settings opens the settings
public record HomeExits(Runnable glossary, Runnable teaching, Consumer<Node> meeting, Runnable language,
                        Runnable settings) {}
