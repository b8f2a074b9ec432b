/// What a learner wants to ask their care team: kept from a step or in words of their own, in an order of their own.
///
/// Start at [cascade.questions.Questions].
///
/// They are a part of [cascade.progress.Progress] and have no file of their own. So whatever holds for that file holds
/// for them, and is written and tested once: it is written within a second and moved into its place, the one before
/// stays, a damaged one is set aside, one from a newer program is left alone, two programs at once keep what both
/// know, and "Erase everything" leaves nothing on the disk. A second file would be a second thing to forget to erase.
///
/// Allowed imports: the JDK without files, clocks and threads; JSpecify.
@NullMarked
package cascade.questions;

import org.jspecify.annotations.NullMarked;
