package cascade.ui.lesson;

import cascade.ui.voice.Narrator;
import cascade.ui.words.Explainer;
import javafx.beans.property.BooleanProperty;

/// What all lessons share.
///
/// @param explainer opens terms and evidence
/// @param narrator  reads aloud
/// @param ticker    lets time pass
/// @param inWords   whether pictures are told in words; kept until the program ends
public record LessonTools(Explainer explainer, Narrator narrator, Ticker ticker, BooleanProperty inWords) {}
