package cascade.staff;

import java.time.temporal.ChronoUnit;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/// Lines of the log: when, how grave, who, what. Of an exception its kind and where it was thrown, but not its message,
/// which could hold what a visitor did.
final class LogLines extends Formatter {

    @Override
    public String format(LogRecord record) {
        var lines = new StringBuilder();
        lines.append(record.getInstant().truncatedTo(ChronoUnit.SECONDS)).append(' ').append(record.getLevel())
                .append(' ').append(record.getLoggerName()).append(": ").append(formatMessage(record)).append('\n');
        for (Throwable at = record.getThrown(); at != null; at = at.getCause()) {
            lines.append("    ").append(at.getClass().getName()).append('\n');
            for (StackTraceElement frame : at.getStackTrace()) {
                lines.append("        at ").append(frame).append('\n');
            }
        }
        return lines.toString();
    }
}
