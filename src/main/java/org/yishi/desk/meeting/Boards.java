package org.yishi.desk.meeting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yishi.live.Board;
import org.yishi.model.body.Body;
import org.yishi.model.body.Matter;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.model.meeting.ItemKind;
import org.yishi.model.meeting.ItemState;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.task.TaskLine;
import org.yishi.rule.Owners;
import org.yishi.store.Tx;
import org.yishi.text.Text;

/**
 * What a body promised at earlier meetings, for the item on it: its own tasks and those that no meeting made. A task
 * that is closed stays on the board of the next meeting, and is off it at the one after.
 */
final class Boards {
    /** More lines than this in a notice nobody reads; the board has them all. */
    private static final int LISTED = 20;

    private static final int MINUTES = 15;

    private static final Comparator<TaskLine> BY_DUE =
            Comparator.comparing((TaskLine t) -> t.due().orElse(LocalDate.MAX)).thenComparing(TaskLine::number);

    private Boards() {}

    /** Whether a body hears of its promises: not one that only votes on paper, as in elections, and not the owners. */
    static boolean isHeardBy(Body body) {
        return !Owners.isBody(body.entitled()) && !body.rules().getFirst().secretOnly();
    }

    /** The board of a meeting as it stands now. */
    static Board of(Tx tx, Meeting meeting, LocalDate today) {
        var began = meeting.openedAt().orElse(meeting.startsAt());
        var since = tx.meetings().openedBefore(meeting.body().code(), began).orElse(began);
        return new Board(lines(tx, meeting.body(), meeting.id())
                .filter(t -> t.createdAt().isBefore(began))
                .filter(t -> !t.state().isClosed() || isSince(t, since))
                .sorted(order(today))
                .map(t -> promise(t, today))
                .toList());
    }

    private static boolean isSince(TaskLine task, OffsetDateTime since) {
        return task.latest().filter(l -> !l.at().isBefore(since)).isPresent();
    }

    private static Stream<TaskLine> lines(Tx tx, Body body, MeetingId meeting) {
        var held = tx.meetings().heldBy(body.code());
        return tx.tasks().lines().stream()
                .filter(t -> !t.meeting().equals(Optional.of(meeting)))
                .filter(t -> t.meeting().map(held::contains).orElse(true));
    }

    /** Late ones first, the longest late at the head; then what is open, then what is done, then what is closed. */
    private static Comparator<TaskLine> order(LocalDate today) {
        return Comparator.comparing((TaskLine t) -> t.state().isClosed())
                .thenComparing(t -> !t.state().isOpen())
                .thenComparing(t -> !t.isOverdue(today))
                .thenComparing(BY_DUE);
    }

    private static Board.Promise promise(TaskLine task, LocalDate today) {
        return new Board.Promise(
                task.id(),
                task.number(),
                task.title(),
                task.owner(),
                task.due(),
                task.state(),
                task.progress(),
                task.daysLate(today));
    }

    /** The item on what was promised; empty where nothing is left to tell, or the body does not hear of it. */
    static Optional<AgendaItem> item(Tx tx, Text text, MeetingId meeting, Body body, LocalDate today) {
        if (!isHeardBy(body)) {
            return Optional.empty();
        }
        var tasks = lines(tx, body, meeting)
                .filter(t -> !t.state().isClosed())
                .sorted(order(today))
                .toList();
        if (tasks.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new AgendaItem(
                new ItemId(0),
                meeting,
                1,
                ItemKind.REPORT,
                Matter.FOLLOW_UP,
                text.of("task.board.title"),
                "",
                MINUTES,
                told(text, tasks, today),
                ItemState.WAITING,
                0,
                Optional.empty()));
    }

    private static String told(Text text, List<TaskLine> tasks, LocalDate today) {
        long late = tasks.stream().filter(t -> t.isOverdue(today)).count();
        var head = Stream.of(text.of("task.board.open", tasks.size(), late, today));
        var lines = tasks.stream().limit(LISTED).map(t -> line(text, t, today));
        var rest = tasks.size() > LISTED
                ? Stream.of(text.of("task.board.more", tasks.size() - LISTED))
                : Stream.<String>empty();
        return Stream.of(head, lines, rest).flatMap(part -> part).collect(Collectors.joining("\n"));
    }

    private static String line(Text text, TaskLine task, LocalDate today) {
        var due = task.due().map(LocalDate::toString).orElse(text.of("followup.no-due"));
        var state = text.of("followup.state", task.state());
        return task.isOverdue(today)
                ? text.of(
                        "task.board.line-late",
                        task.number(),
                        task.title(),
                        task.owner(),
                        due,
                        state,
                        task.daysLate(today))
                : text.of("task.board.line", task.number(), task.title(), task.owner(), due, state);
    }
}
