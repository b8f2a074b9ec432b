/// What Cascade teaches, as plain records: lessons, steps, scenes, questions, claims, terms and sources.
///
/// Nothing here reads a file or knows a screen; `content.json` turns files into these records, and everything else
/// only reads them. All records are immutable and hold no `null`. Start at [cascade.content.Library].
///
/// Allowed imports: the JDK and JSpecify.
@NullMarked
package cascade.content;

import org.jspecify.annotations.NullMarked;
