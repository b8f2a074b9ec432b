package cascade;

import java.lang.management.ManagementFactory;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.ObjectName;

/// How many objects of a class are reachable, as the virtual machine counts them.
final class Histogram {

    private Histogram() {}

    /// @param names how the names of classes begin
    static long count(String... names) {
        try {
            String lines = (String) ManagementFactory.getPlatformMBeanServer().invoke(
                    new ObjectName("com.sun.management:type=DiagnosticCommand"), "gcClassHistogram",
                    new Object[] {new String[0]}, new String[] {String[].class.getName()});
            return lines.lines().map(line -> line.strip().split("\\s+"))
                    .filter(parts -> parts.length >= 4 && Stream.of(names).anyMatch(name -> parts[3].equals(name)
                            || name.endsWith("$") && parts[3].startsWith(name) && !parts[3].contains("Lambda")))
                    .mapToLong(parts -> Long.parseLong(parts[1])).sum();
        } catch (JMException unknown) {
            throw new IllegalStateException(unknown);
        }
    }
}
