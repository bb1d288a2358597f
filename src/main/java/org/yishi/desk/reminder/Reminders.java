package org.yishi.desk.reminder;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yishi.desk.Work;
import org.yishi.desk.paper.Written;
import org.yishi.model.Outcome;
import org.yishi.model.people.Village;
import org.yishi.model.task.TaskLine;
import org.yishi.office.write.WholeFile;
import org.yishi.office.write.ics.IcsText;
import org.yishi.text.Text;

/**
 * Reminds people of what they promised.
 *
 * <pre>{@code
 * reminders.owners();                            // who has something open, who is late first
 * reminders.text(Optional.of("陈国平"));          // a text to paste into a group chat
 * reminders.calendar(Optional.empty(), file);    // due days, meetings, notices as .ics
 * }</pre>
 *
 * <p>What goes round bears no phone and no identity number, whatever the titles say.
 */
public final class Reminders {
    static final int SOON_DAYS = 14;

    private final Work work;
    private final Text text;

    public Reminders(Work work, Text text) {
        this.work = work;
        this.text = text;
    }

    /** Those who answer for open tasks: who has most late ones first, then by name. */
    public List<Owner> owners() {
        var today = work.today();
        return work.read(tx -> tx.tasks().openLines()).stream()
                .collect(Collectors.groupingBy(TaskLine::owner))
                .entrySet()
                .stream()
                .map(e -> owner(e.getKey(), e.getValue(), today))
                .sorted(Comparator.comparingInt((Owner o) -> -o.late())
                        .thenComparingInt(o -> -o.soon())
                        .thenComparing(Owner::name))
                .toList();
    }

    private static Owner owner(String name, List<TaskLine> tasks, LocalDate today) {
        int late = (int) tasks.stream().filter(t -> t.isOverdue(today)).count();
        int soon = (int) tasks.stream().filter(t -> isSoon(t, today)).count();
        return new Owner(name, late, soon, tasks.size());
    }

    static boolean isSoon(TaskLine task, LocalDate today) {
        return task.daysLeft(today)
                .filter(left -> left >= 0 && left < SOON_DAYS)
                .isPresent();
    }

    /** The text for one owner, or for all. */
    public String text(Optional<String> owner) {
        var today = work.today();
        var open = work.read(tx -> tx.tasks().openLines());
        return new Letter(text, village(), today).of(owner, open);
    }

    /** Writes the calendar of one owner, or of the whole village. */
    public Outcome<Path> calendar(Optional<String> owner, Path target) {
        var ics = ics(owner);
        return Written.to(
                target, () -> WholeFile.write(target, out -> out.write(ics.getBytes(StandardCharsets.UTF_8))));
    }

    /** The calendar as text. */
    public String ics(Optional<String> owner) {
        var today = work.today();
        var events = work.read(tx -> new Diary(tx, text, today, new Discreet(text)).events(owner));
        var name = owner.map(who -> text.of("reminder.calendar-of", village(), who))
                .orElseGet(() -> text.of("reminder.calendar", village()));
        return IcsText.of(name, work.now(), events);
    }

    private String village() {
        return work.read(tx -> tx.village().find()).map(Village::name).orElse("");
    }
}
