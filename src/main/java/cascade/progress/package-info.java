/// What a learner has seen and knows, from one evening to the next: never a score, never a name.
///
/// Records and the store they are kept in; `progress.json` keeps them in a file. Start at
/// [cascade.progress.ProgressStore].
///
/// Allowed imports: `questions`; the JDK without files, clocks and threads; JSpecify.
@NullMarked
package cascade.progress;

import org.jspecify.annotations.NullMarked;
