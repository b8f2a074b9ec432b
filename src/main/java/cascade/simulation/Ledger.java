package cascade.simulation;

import java.util.ArrayList;
import java.util.List;

/// The list of all arrays that hold a world's changing state, so that an instant can be copied and restored.
///
/// A number that changes and is not kept here breaks "seek shows what play showed"; the seek test finds it.
public final class Ledger {

    private final List<Object> kept = new ArrayList<>();

    /// Adds a primitive array to the state; its length never changes.
    public void keep(Object array) {
        if (!array.getClass().isArray()) {
            throw new IllegalArgumentException("only arrays can be kept, not " + array.getClass());
        }
        kept.add(array);
    }

    /// A copy of everything that is kept.
    Object[] copy() {
        var copy = new Object[kept.size()];
        for (int i = 0; i < copy.length; i++) {
            Object array = kept.get(i);
            int length = java.lang.reflect.Array.getLength(array);
            copy[i] = java.lang.reflect.Array.newInstance(array.getClass().componentType(), length);
            System.arraycopy(array, 0, copy[i], 0, length);
        }
        return copy;
    }

    /// Puts a copy back in place.
    void restore(Object[] copy) {
        for (int i = 0; i < copy.length; i++) {
            Object array = kept.get(i);
            System.arraycopy(copy[i], 0, array, 0, java.lang.reflect.Array.getLength(array));
        }
    }
}
