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
/// @param erase    asks, beside a node, whether to erase everything that is remembered
public record HomeExits(Runnable glossary, Runnable teaching, Consumer<Node> meeting, Runnable language,
                        Runnable settings, Consumer<Node> erase) {}
