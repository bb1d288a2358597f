package org.yishi.desk.minutes;

import java.util.ArrayList;
import java.util.List;
import org.yishi.model.minutes.Line;

/**
 * Brings what the secretary wrote and what the record says now together: the secretary's words stay, lines that state
 * the record are the record's.
 */
final class Merging {
    private Merging() {}

    /**
     * The saved lines with the record's lines as they are now. A line of the record that is new comes after the line it
     * follows in the fresh draft; one that the record no longer has goes.
     */
    static List<Line> merge(List<Line> saved, List<Line> fresh) {
        var merged = new ArrayList<Line>();
        for (var line : saved) {
            if (!line.kind().isFixed() || fresh.contains(line)) {
                merged.add(line);
            }
        }
        int after = -1;
        for (var line : fresh) {
            int at = merged.indexOf(line);
            if (at >= 0) {
                after = Math.max(after, at);
            } else if (line.kind().isFixed()) {
                after++;
                merged.add(after, line);
            }
        }
        return List.copyOf(merged);
    }

    /** Whether the lines state the record as it is: every fixed line of the fresh draft in its order, and no other. */
    static boolean states(List<Line> lines, List<Line> fresh) {
        return fixed(lines).equals(fixed(fresh));
    }

    private static List<Line> fixed(List<Line> lines) {
        return lines.stream().filter(l -> l.kind().isFixed()).toList();
    }
}
