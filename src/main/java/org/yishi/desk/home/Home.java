package org.yishi.desk.home;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yishi.desk.Work;
import org.yishi.desk.disclosure.Postings;
import org.yishi.desk.meeting.Agendas;
import org.yishi.desk.meeting.Planning;
import org.yishi.desk.meeting.Warning;
import org.yishi.model.id.MeetingId;
import org.yishi.model.survey.Survey;
import org.yishi.model.task.TaskLine;
import org.yishi.store.Tx;

/**
 * Finds what is to be done today. Reads what is open and what is next, never what is over, so that it costs no more after
 * ten years than after one.
 */
public final class Home {
    /** So many lines a card shows. */
    public static final int LATE = 4;

    public static final int SOON = 3;
    public static final int WALL = 5;
    public static final int VOICES = 2;
    public static final int SURVEYS = 1;

    private static final int SOON_DAYS = 14;

    private final Work work;
    private final Planning planning;
    private final Agendas agendas;

    public Home(Work work, Planning planning, Agendas agendas) {
        this.work = work;
        this.planning = planning;
        this.agendas = agendas;
    }

    /** What is to be done today. */
    public Today today() {
        var day = work.today();
        var next = work.read(tx -> tx.meetings().next()).flatMap(id -> next(id, day));
        var wall = WallDuties.few(new Postings(work).duties(), WALL);
        return work.read(tx -> today(tx, day, next, wall));
    }

    private static Today today(Tx tx, LocalDate day, Optional<NextMeeting> next, Few<WallDuty> wall) {
        var open = tx.tasks().openLines();
        var late = open.stream().filter(task -> task.isOverdue(day));
        var soon = open.stream().filter(task -> isSoon(task, day));
        var voices = tx.topics().waiting();
        var surveys = tx.surveys().open().stream().map(Home::line).toList();
        return new Today(
                day,
                tx.people().count(),
                next,
                Few.of(byDue(late), LATE),
                Few.of(byDue(soon), SOON),
                open.size(),
                wall,
                Few.of(voices, VOICES),
                Few.of(surveys, SURVEYS));
    }

    private Optional<NextMeeting> next(MeetingId id, LocalDate day) {
        return planning.show(id).map(now -> {
            var warnings = agendas.warnings(id).stream().map(Warning::what);
            var lacks = Stream.concat(Lacks.of(now, day).stream(), now.meeting().isRunning() ? Stream.of() : warnings)
                    .toList();
            return new NextMeeting(now.meeting(), lacks);
        });
    }

    private static boolean isSoon(TaskLine task, LocalDate day) {
        return task.daysLeft(day).filter(left -> left >= 0 && left < SOON_DAYS).isPresent();
    }

    private static List<TaskLine> byDue(Stream<TaskLine> tasks) {
        return tasks.sorted(Comparator.comparing(task -> task.due().orElse(LocalDate.MAX)))
                .toList();
    }

    private static OpenSurvey line(Survey survey) {
        return new OpenSurvey(
                survey.id(),
                survey.title(),
                survey.openedOn(),
                survey.method().asked(),
                survey.answers().size());
    }
}
