package cascade.simulation.scene;

import cascade.simulation.Actor;
import cascade.simulation.Cells;
import cascade.simulation.Report;
import cascade.simulation.World;
import java.util.ArrayList;
import java.util.List;

/// All that a world shows at its present tick, to be compared with another instant.
record Instant(List<Number> numbers) {

    static Instant of(World world) {
        var numbers = new ArrayList<Number>();
        Cells cells = world.cells();
        for (int i = 0; i < cells.count(); i++) {
            numbers.add(cells.x[i]);
            numbers.add(cells.y[i]);
            numbers.add(cells.radius[i]);
            numbers.add(cells.turn[i]);
            numbers.add(cells.fade[i]);
            numbers.add(cells.mode(i).ordinal());
        }
        var report = new Report();
        world.report(report);
        for (Actor actor : Actor.values()) {
            numbers.add(report.count(actor));
            numbers.add(report.x(actor));
            numbers.add(report.y(actor));
            numbers.add(report.doing(actor).ordinal());
        }
        numbers.add(report.elapsed());
        return new Instant(List.copyOf(numbers));
    }
}
