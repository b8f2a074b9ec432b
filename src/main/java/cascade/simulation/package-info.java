/// What happens: cells, vessels, rules and fates, in micrometres and seconds.
///
/// A [cascade.simulation.World] is one run of one scene. It advances in fixed ticks of 1/60 s of showing, draws chance
/// from one seeded [cascade.simulation.Dice] and keeps every changing number in arrays that its
/// [cascade.simulation.Ledger] can copy, so that any instant can be restored and the same seed is the same run on
/// every platform: only `+ - * / sqrt` and tables made with `StrictMath` feed back into the state.
///
/// What a world shows it tells as data in a [cascade.simulation.Report]; labels, counters, the text mirror and the
/// tests all read that report.
///
/// Allowed imports: the JDK and JSpecify. Nothing here is allocated per tick.
@NullMarked
package cascade.simulation;

import org.jspecify.annotations.NullMarked;
