package cascade.content.json;

import cascade.content.Fault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The faults found so far in one file, each told at its place.
final class Faults {

    private static final Comparator<Fault> BY_PLACE =
            Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column);

    private final String file;
    private final List<Fault> found = new ArrayList<>();
    private final Set<String> pointers = new HashSet<>();

    Faults(String file) {
        this.file = Quote.safe(file);
    }

    void add(Position place, String pointer, String reason, String hint) {
        pointers.add(pointer);
        found.add(new Fault(file, place.line(), place.column(), Quote.safe(pointer), reason, hint));
    }

    boolean at(String pointer) {
        return pointers.contains(pointer);
    }

    boolean none() {
        return found.isEmpty();
    }

    /// In the order of the file, at most a hundred; what is above is counted in one more.
    List<Fault> list() {
        var sorted = found.stream().sorted(BY_PLACE).toList();
        if (sorted.size() <= Limits.FAULTS) {
            return sorted;
        }
        var told = new ArrayList<>(sorted.subList(0, Limits.FAULTS));
        Fault next = sorted.get(Limits.FAULTS);
        told.add(new Fault(file, next.line(), next.column(), next.pointer(),
                (sorted.size() - Limits.FAULTS) + " more faults from here on.", "Mend those above first."));
        return List.copyOf(told);
    }
}
