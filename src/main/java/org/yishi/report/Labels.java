package org.yishi.report;

import java.util.Optional;
import org.yishi.text.Text;

/** Parts a line at its first colon: "时间：2026年3月5日" is a label and what it says. */
public final class Labels {
    /** A longer beginning is a sentence that happens to have a colon. */
    private static final int LONGEST = 24;

    private final String colon;

    public Labels(Text text) {
        this.colon = text.of("report.colon");
    }

    /** A label with its colon, and the rest. */
    public record Labelled(String label, String rest) {}

    /** The parts; empty where the line has no label. */
    public Optional<Labelled> part(String line) {
        int at = line.indexOf(colon);
        if (at < 1 || line.codePointCount(0, at) > LONGEST) {
            return Optional.empty();
        }
        int end = at + colon.length();
        return Optional.of(new Labelled(line.substring(0, end), line.substring(end)));
    }
}
