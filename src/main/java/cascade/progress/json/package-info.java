/// Progress kept in a JSON file of the learner's own data folder.
///
/// Start at [cascade.progress.json.JsonProgressStore].
///
/// Allowed imports: the JDK without clocks and threads, but for waiting until another Cascade has written; JSpecify;
/// Jackson; `cascade.progress`, `cascade.questions`.
@NullMarked
package cascade.progress.json;

import org.jspecify.annotations.NullMarked;
