package org.yishi.window.disclosure.list;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.yishi.model.disclosure.NoticeLine;
import org.yishi.model.disclosure.Owed;
import org.yishi.text.Text;
import org.yishi.text.wall.OwedWords;

/** What a row says. */
public final class EntryWords {
    private final Text text;

    public EntryWords(Text text) {
        this.text = text;
    }

    String title(Entry entry) {
        return entry.line()
                .map(NoticeLine::title)
                .or(() -> entry.owed().map(this::title))
                .orElse("");
    }

    /** The title of what is owed. */
    public String title(Owed owed) {
        return new OwedWords(text).title(owed);
    }

    String number(Entry entry) {
        return entry.line()
                .map(NoticeLine::number)
                .or(() -> entry.owed().map(Owed::number))
                .orElse("");
    }

    String kind(Entry entry) {
        return entry.line()
                .map(NoticeLine::kind)
                .or(() -> entry.owed().map(Owed::kind))
                .map(kind -> text.of("disclosure.kind", kind))
                .orElse("");
    }

    /** When it had to go up, how long it still hangs, when it came down. */
    String when(Entry entry, LocalDate today) {
        return entry.owed()
                .map(owed -> owed(owed, today))
                .or(() -> entry.line().map(line -> line(line, today)))
                .orElse("");
    }

    private String owed(Owed owed, LocalDate today) {
        long late = ChronoUnit.DAYS.between(owed.by(), today);
        return late > 0 ? text.of("disclosure.when.late", owed.by(), late) : text.of("disclosure.when.by", owed.by());
    }

    private String line(NoticeLine line, LocalDate today) {
        var until = line.until().map(LocalDate::toString).orElse("");
        return switch (line.on(today)) {
            case MISSED ->
                text.of("disclosure.when.late", line.plannedOn(), ChronoUnit.DAYS.between(line.plannedOn(), today));
            case PLANNED -> text.of("disclosure.when.planned", line.plannedOn());
            case UP -> text.of("disclosure.when.up", until, line.daysLeft(today));
            case OVER -> text.of("disclosure.when.over", until);
            case DOWN ->
                text.of(
                        "disclosure.when.down",
                        line.takenDown().map(LocalDate::toString).orElse(""));
            case VOID -> line.waived() ? text.of("disclosure.when.waived") : text.of("disclosure.when.void");
        };
    }
}
