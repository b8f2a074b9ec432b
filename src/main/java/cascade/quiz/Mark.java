package cascade.quiz;

/// What is to be said about one option, item or pair of an answered question.
///
/// @param right    whether the learner dealt with it rightly: chose what is so, left what is not, or put it in place
/// @param chosen   whether the learner chose it; items and pairs always are
/// @param shouldBe whether it should have been chosen as it was offered; for items and pairs the same as `right`
/// @param why      the reason, shown whether it was chosen or not
public record Mark(boolean right, boolean chosen, boolean shouldBe, String why) {}
