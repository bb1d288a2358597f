package org.yishi.desk.disclosure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.yishi.desk.Work;
import org.yishi.desk.matter.Recounting;
import org.yishi.model.Outcome;
import org.yishi.model.disclosure.SpecialDay;
import org.yishi.model.event.Event;
import org.yishi.rule.Periods;

/**
 * The days that are not as the week says. Nobody can know next year's: they are data, written down by the village, and
 * the lists that come with the program are to be compared with the notice of the State Council's office.
 *
 * <pre>{@code
 * holidays.load(2026);                                   // the list that comes with the program
 * holidays.paste("2027-01-01~2027-01-03,free,元旦");     // next year's, from wherever
 * }</pre>
 */
public final class Holidays {
    private final Work work;

    public Holidays(Work work) {
        this.work = work;
    }

    /**
     * How a period was counted.
     *
     * @param until its last day
     * @param unlisted years that it runs through and of which no holiday is known; its end may be too early then
     */
    public record Counted(LocalDate until, List<Integer> unlisted) {}

    /** Counts a period; the day on which it begins is not counted. */
    public Counted count(LocalDate from, int days, boolean working) {
        var periods = Periods.of(all());
        var until = periods.last(from, days, working);
        return new Counted(until, working ? periods.unlisted(from, until) : List.of());
    }

    /** The file's day. */
    public LocalDate today() {
        return work.today();
    }

    /** All days written down, by date. */
    public List<SpecialDay> all() {
        return work.read(tx -> tx.disclosures().specialDays());
    }

    /** Whether the program brings a list for a year. */
    public boolean isShipped(int year) {
        return Holidays.class.getResource(name(year)) != null;
    }

    /** Takes over the list that the program brings for a year; days written down before are replaced. */
    public Outcome<Integer> load(int year) {
        return isShipped(year) ? take(shipped(year)) : Outcome.refused("disclosure.holiday.none-shipped", year);
    }

    /** Takes over a list as text, a day or a span of days a line; all of it or, where a line is wrong, nothing. */
    public Outcome<Integer> paste(String list) {
        return new HolidayLines().read(list).then(this::take);
    }

    /** Says how one day is. */
    public Outcome<LocalDate> set(SpecialDay day) {
        return work.act((tx, now) -> {
            tx.disclosures().specialDay(day);
            Recounting.hanging(tx);
            tx.record(new Event.SpecialDaySet(day.day(), day.works()));
            return Outcome.done(day.day());
        });
    }

    /** The day is as the week says again. */
    public Outcome<LocalDate> remove(SpecialDay day) {
        return work.act((tx, now) -> {
            tx.disclosures().ordinaryDay(day.day());
            Recounting.hanging(tx);
            tx.record(new Event.SpecialDaySet(day.day(), !day.works()));
            return Outcome.done(day.day());
        });
    }

    private Outcome<Integer> take(List<SpecialDay> days) {
        return work.act((tx, now) -> {
            days.forEach(tx.disclosures()::specialDay);
            Recounting.hanging(tx);
            var dates = days.stream().map(SpecialDay::day).sorted().toList();
            tx.record(new Event.SpecialDaysTaken(dates.getFirst(), dates.getLast(), days.size()));
            return Outcome.done(days.size());
        });
    }

    private List<SpecialDay> shipped(int year) {
        try (var stream = Holidays.class.getResourceAsStream(name(year))) {
            if (stream == null) {
                return List.of();
            }
            var list = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return new HolidayLines().read(list).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(name(year), e);
        }
    }

    private static String name(int year) {
        return "holidays-" + year + ".csv";
    }
}
