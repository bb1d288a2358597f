package org.yishi.report.minutes;

import java.util.ArrayList;
import java.util.List;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.minutes.Line;
import org.yishi.model.minutes.LineKind;
import org.yishi.model.people.Village;
import org.yishi.text.Days;
import org.yishi.text.Text;

/**
 * Drafts the minutes from what happened, line by line, for the secretary to complete.
 *
 * <pre>{@code
 * List<Line> lines = new MinutesDraft(text, village).of(proceedings);
 * }</pre>
 */
public final class MinutesDraft {
    private final Text text;
    private final Village village;

    public MinutesDraft(Text text, Village village) {
        this.text = text;
        this.village = village;
    }

    /** The draft: facts, presence, names, then item after item, and the end. */
    public List<Line> of(Proceedings record) {
        return of(record, List.of(), List.of());
    }

    /**
     * The draft with what the meeting did beside its votes.
     *
     * @param presence on who was there, as how many of them were drawn by lot: behind the names
     * @param besides what else it did: after the items
     */
    public List<Line> of(Proceedings record, List<Line> presence, List<Line> besides) {
        var lines = new ArrayList<Line>();
        var title = record.meeting().title();
        lines.add(new Line(
                LineKind.TITLE, title.contains(village.name()) ? title : text.of("minutes.of", village.name(), title)));
        lines.add(new Line(LineKind.TITLE, text.of("minutes.title")));
        lines.addAll(new OpeningLines(text, record).lines());
        lines.addAll(presence);
        var items = new ItemLines(text, record);
        record.items().forEach(item -> lines.addAll(items.of(item)));
        lines.addAll(besides);
        lines.addAll(items.tasksOfNoItem());
        record.meeting()
                .endedAt()
                .map(end -> new Line(LineKind.FACT, text.of("minutes.ended", new Days(text).dateTime(end))))
                .ifPresent(lines::add);
        return List.copyOf(lines);
    }
}
