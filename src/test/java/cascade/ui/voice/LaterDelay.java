package cascade.ui.voice;

import java.util.ArrayList;
import java.util.List;

/// Time that passes when a test says so.
final class LaterDelay implements Delay {

    private final List<Due> due = new ArrayList<>();
    private double now;

    private record Due(double at, Runnable then) {}

    @Override
    public Runnable after(double seconds, Runnable then) {
        var one = new Due(now + seconds, then);
        due.add(one);
        return () -> due.remove(one);
    }

    /// Lets time pass.
    void pass(double seconds) {
        now += seconds;
        for (Due one : List.copyOf(due)) {
            if (one.at() <= now && due.remove(one)) {
                one.then().run();
            }
        }
    }

    long nanos() {
        return (long) (now * 1e9);
    }

    int waiting() {
        return due.size();
    }
}
