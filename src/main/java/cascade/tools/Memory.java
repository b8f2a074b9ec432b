package cascade.tools;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// What the process takes up.
///
/// @param heap     MB of objects that are still in use
/// @param resident MB of the computer's memory that the process held at most until now
record Memory(double heap, double resident) {

    /// Where Linux says what a process takes up, and the line with the most it ever held, in kB.
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String MOST = "VmHWM:";
    private static final double KILO = 1024;
    private static final double MEGA = KILO * KILO;

    /// As it is now; collects garbage first.
    static Memory now() {
        System.gc();
        var beans = ManagementFactory.getMemoryMXBean();
        MemoryUsage heap = beans.getHeapMemoryUsage();
        double committed = (heap.getCommitted() + beans.getNonHeapMemoryUsage().getCommitted()) / MEGA;
        return new Memory(heap.getUsed() / MEGA, resident(committed));
    }

    /// Elsewhere than on Linux it is what the Java machine has asked the system for.
    private static double resident(double committed) {
        try (Stream<String> lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith(MOST)).findFirst()
                    .map(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KILO).orElse(committed);
        } catch (IOException notLinux) {
            return committed;
        }
    }
}
