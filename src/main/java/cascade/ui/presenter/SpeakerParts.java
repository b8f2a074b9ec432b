package cascade.ui.presenter;

import cascade.content.Lesson;
import cascade.content.Step;
import cascade.lesson.Moment;
import cascade.ui.lesson.Ticker;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Overlay;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.layout.Region;

/// What a speaker's screen is given by the house.
///
/// @param overlay where the keys and the choice of screens open
/// @param stills  makes a still of a step
/// @param moment  is told the moment at each new step and on leaving
public record SpeakerParts(Messages text, Overlay overlay, Ticker ticker, Function<Step, Region> stills,
                           BiConsumer<Lesson, Moment> moment) {}
