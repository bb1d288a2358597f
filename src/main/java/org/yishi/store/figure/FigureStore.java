package org.yishi.store.figure;

import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.yishi.model.figure.fact.Facts;
import org.yishi.store.sql.Rows;

/** Reads the facts of some time: nothing of what was settled before it. */
public final class FigureStore {
    private final Handle handle;

    public FigureStore(Handle handle) {
        this.handle = handle;
    }

    /**
     * The facts from one day to another, both included. What stood open on the first day is told with its whole history;
     * what came later than the last day is told where it lies in the way of reading it.
     */
    public Facts facts(LocalDate from, LocalDate to) {
        var days = new Days(from.toString(), to.plusDays(1).toString());
        var meetings = new MeetingFacts(handle, days);
        var matters = new MatterFacts(handle, days);
        return new Facts(
                units(),
                new PeopleFacts(handle).roster(),
                meetings.meetings(),
                meetings.seats(),
                meetings.talks(),
                meetings.votes(),
                matters.decisions(),
                new TaskFacts(handle, days).promises(),
                matters.matters(),
                matters.notices(),
                matters.surveys());
    }

    private List<String> units() {
        return Rows.list(handle.createQuery("select name from unit order by kind, id"), row -> row.text("name"))
                .stream()
                .distinct()
                .toList();
    }
}
