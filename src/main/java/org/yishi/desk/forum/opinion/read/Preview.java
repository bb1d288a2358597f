package org.yishi.desk.forum.opinion.read;

import java.util.List;
import org.yishi.model.forum.opinion.Said;

/** What taking a file, or what was pasted, would do. */
public record Preview(List<Line> lines) {
    public Preview {
        lines = List.copyOf(lines);
    }

    /** What would be taken. */
    public List<Said> toTake() {
        return lines.stream().filter(Line::isTaken).map(Line::said).toList();
    }

    public int count(Line.State state) {
        return (int) lines.stream().filter(line -> line.state() == state).count();
    }
}
