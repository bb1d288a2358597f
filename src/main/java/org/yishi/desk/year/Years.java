package org.yishi.desk.year;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yishi.desk.Work;
import org.yishi.desk.paper.Written;
import org.yishi.model.Outcome;
import org.yishi.model.event.Event;
import org.yishi.model.people.Village;
import org.yishi.model.year.OwnDate;
import org.yishi.model.year.YearEntry;
import org.yishi.model.year.YearEntry.State;
import org.yishi.model.year.YearSheet;
import org.yishi.office.write.WholeFile;
import org.yishi.office.write.ics.IcsEvent;
import org.yishi.office.write.ics.IcsText;
import org.yishi.report.Press;
import org.yishi.report.year.YearPaper;
import org.yishi.text.Text;

/**
 * The calendar of a year.
 *
 * <pre>{@code
 * years.sheet(2026).missed();                                   // what the law asks for and no record shows
 * years.put(new OwnDate(0, day, "村民委员会届满", true, "", Optional.empty()));
 * years.next(3);                                                // what comes next, for the home
 * }</pre>
 */
public final class Years {
    private final Work work;
    private final Text text;

    public Years(Work work, Text text) {
        this.work = work;
        this.text = text;
    }

    /** Today, by the clock of the village file. */
    public LocalDate today() {
        return work.today();
    }

    /** A whole year. */
    public YearSheet sheet(int year) {
        var today = work.today();
        return work.read(tx -> new YearSheet(
                year,
                today,
                new YearEntries(tx, text, year, today).all(true),
                new Away(tx, text, tx.meetings().all()).all()));
    }

    /** What is due or comes next, the first first; stages of matters are not looked at, as they have their own cards. */
    public List<YearEntry> next(int most) {
        var today = work.today();
        return work.read(tx -> Stream.of(today.getYear(), today.getYear() + 1)
                .flatMap(year -> new YearEntries(tx, text, year, today).all(false).stream())
                .filter(entry -> entry.state() == State.DUE || entry.state() == State.TO_COME)
                .filter(entry -> !entry.day().isBefore(today))
                .limit(most)
                .toList());
    }

    /** Writes a date down, or changes one that is there. */
    public Outcome<Long> put(LocalDate day, String title, boolean ends, String note, Optional<Long> changed) {
        if (title.isBlank()) {
            return Outcome.refused("year.title-missing");
        }
        return work.act((tx, now) -> {
            var before = changed.flatMap(id -> tx.years().find(id));
            var date = new OwnDate(
                    before.map(OwnDate::id).orElse(0L),
                    day,
                    title.strip(),
                    ends,
                    note.strip(),
                    before.flatMap(OwnDate::done));
            long id = date.id() == 0 ? tx.years().add(date) : date.id();
            if (date.id() != 0) {
                tx.years().change(date);
            }
            tx.record(new Event.YearDateSet(day));
            return Outcome.done(id);
        });
    }

    /** Notes that a date was done today, or that it is open after all. */
    public Outcome<Long> done(long id, boolean isDone) {
        return mark(
                id,
                isDone ? "DONE" : "OPEN",
                (tx, date) -> tx.years()
                        .change(new OwnDate(
                                date.id(),
                                date.day(),
                                date.title(),
                                date.ends(),
                                date.note(),
                                isDone ? Optional.of(work.today()) : Optional.empty())));
    }

    /** Takes a date away, or brings it back; it stays in the file. */
    public Outcome<Long> remove(long id, boolean isRemoved) {
        return mark(
                id,
                isRemoved ? "REMOVED" : "BROUGHT_BACK",
                (tx, date) -> tx.years().mark(date.id(), isRemoved));
    }

    @FunctionalInterface
    private interface Marking {
        void on(org.yishi.store.Tx tx, OwnDate date);
    }

    private Outcome<Long> mark(long id, String what, Marking deed) {
        return work.act((tx, now) -> {
            var date = tx.years().find(id);
            if (date.isEmpty()) {
                return Outcome.refused("year.gone");
            }
            deed.on(tx, date.get());
            tx.record(new Event.YearDateMarked(id, what));
            return Outcome.done(id);
        });
    }

    /** Prints a year as a Word file. */
    public Outcome<Path> write(int year, Path target) {
        var sheet = sheet(year);
        var village = work.read(tx -> tx.village().find()).orElseThrow();
        return Written.to(target, () -> new YearPaper(Press.standard(text, village, work.now())).write(target, sheet));
    }

    /** Writes what is still to come of a year as a calendar file. */
    public Outcome<Path> calendar(int year, Path target) {
        var sheet = sheet(year);
        var origin = work.read(tx -> tx.journal().origin());
        var name = work.read(tx -> tx.village().find()).map(Village::name).orElse("");
        var events = sheet.entries().stream()
                .filter(entry -> entry.state() == State.DUE || entry.state() == State.TO_COME)
                .map(entry -> IcsEvent.of(uid(entry) + "@" + origin, entry.day(), entry.title(), entry.why(), true))
                .toList();
        var ics = IcsText.of(text.of("year.calendar", name, year), work.now(), events);
        return Written.to(
                target, () -> WholeFile.write(target, out -> out.write(ics.getBytes(StandardCharsets.UTF_8))));
    }

    /** Stable for the life of the thing. */
    private static String uid(YearEntry entry) {
        return switch (entry.target()) {
            case YearEntry.Target.Own(var date) -> "own-" + date.id();
            case YearEntry.Target.Meeting(var id) ->
                entry.kind() == YearEntry.Kind.MEETING ? "meeting-" + id.value() : duty(entry);
            case YearEntry.Target.Notice(var id) -> "notice-" + id.value() + "-down";
            case YearEntry.Target.Way(var id) -> "way-" + id.value();
            case YearEntry.Target.Meetings(), YearEntry.Target.Notices() -> duty(entry);
        };
    }

    private static String duty(YearEntry entry) {
        return "duty-" + entry.from() + "-" + Integer.toHexString(entry.title().hashCode());
    }
}
