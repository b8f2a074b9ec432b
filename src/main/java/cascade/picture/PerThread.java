package cascade.picture;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/// What each thread that paints works with, made once for each, so that none is made for a frame.
///
/// It belongs to what is painted and goes with it. The value of an ordinary [ThreadLocal] belongs to the thread: it stays
/// for as long as the thread lives, and with it all that it points to, such as a whole picture.
///
/// @param <T> not for two threads at once
public final class PerThread<T> {

    private final Supplier<T> make;
    private final ThreadLocal<WeakReference<T>> own = ThreadLocal.withInitial(this::made);
    /// Holds what the threads only know of.
    private final List<T> all = new ArrayList<>();

    /// @param make makes it for the thread that asks
    public PerThread(Supplier<T> make) {
        this.make = make;
    }

    /// The calling thread's own.
    public T get() {
        return Objects.requireNonNull(own.get().get());
    }

    private synchronized WeakReference<T> made() {
        T fresh = make.get();
        all.add(fresh);
        return new WeakReference<>(fresh);
    }
}
