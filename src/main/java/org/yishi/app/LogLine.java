package org.yishi.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/** One line of the log: when, how grave, who, what; below it the failure that was handled, if one was. */
final class LogLine extends Formatter {
    private static final String TIME = "uuuu-MM-dd'T'HH:mm:ss.SSSXXX";

    @Override
    public String format(LogRecord record) {
        var time = DateTimeFormatter.ofPattern(TIME).format(record.getInstant().atZone(ZoneId.systemDefault()));
        return time + " " + record.getLevel().getName() + " " + record.getLoggerName() + " - " + formatMessage(record)
                + "\n" + trace(record.getThrown());
    }

    private static String trace(@Nullable Throwable thrown) {
        if (thrown == null) {
            return "";
        }
        var trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace, true));
        return trace.toString();
    }
}
