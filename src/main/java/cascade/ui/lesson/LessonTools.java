package cascade.ui.lesson;

import cascade.ui.voice.Narrator;
import cascade.ui.words.Explainer;

/// What all lessons share.
///
/// @param explainer opens terms and evidence
/// @param narrator  reads aloud
/// @param ticker    lets time pass
public record LessonTools(Explainer explainer, Narrator narrator, Ticker ticker) {}
