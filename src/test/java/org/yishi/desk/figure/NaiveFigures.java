package org.yishi.desk.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yishi.model.figure.Figure;
import org.yishi.model.figure.Period;
import org.yishi.model.id.MeetingId;
import org.yishi.model.meeting.ItemState;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.meeting.MeetingState;
import org.yishi.model.meeting.SpeechState;
import org.yishi.model.presence.Attendee;
import org.yishi.model.presence.PresenceKind;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.TaskState;
import org.yishi.model.topic.TopicState;
import org.yishi.model.verdict.Result;
import org.yishi.store.Tx;

/** The figures by the words of their definitions, over everything in the file and without any care for speed. */
final class NaiveFigures {
    private final RandomVillage village;

    NaiveFigures(RandomVillage village) {
        this.village = village;
    }

    Map<Figure, Long> of(Period period) {
        var end = period.last().isAfter(RandomVillage.TODAY) ? RandomVillage.TODAY : period.last();
        return village.work.read(tx -> new Count(tx, period.first(), end).all());
    }

    private final class Count {
        private final Tx tx;
        private final LocalDate first;
        private final LocalDate end;
        private final Map<Figure, Long> found = new EnumMap<>(Figure.class);

        Count(Tx tx, LocalDate first, LocalDate end) {
            this.tx = tx;
            this.first = first;
            this.end = end;
        }

        Map<Figure, Long> all() {
            Stream.of(Figure.values()).forEach(figure -> found.put(figure, 0L));
            meetings();
            tx.tasks().all().forEach(this::task);
            topics();
            notices();
            votesAndSurveys();
            return found;
        }

        private void add(Figure figure, boolean counts) {
            add(figure, counts ? 1 : 0);
        }

        private void add(Figure figure, long many) {
            found.merge(figure, many, Long::sum);
        }

        private boolean in(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(end);
        }

        private void meetings() {
            var took = new HashSet<String>();
            var spoke = new HashSet<String>();
            for (var meeting : tx.meetings().all()) {
                if (in(meeting.day())) {
                    add(Figure.CANCELLED, meeting.state() == MeetingState.CANCELLED);
                    if (meeting.state() == MeetingState.ENDED) {
                        held(meeting, took, spoke);
                    }
                }
            }
            took.addAll(spoke);
            add(Figure.TOOK_PART, took.size());
            add(Figure.SPOKE, spoke.size());
            add(
                    Figure.ROSTER,
                    tx.people().residents().stream().filter(r -> !r.isRetired()).count());
            tx.resolutions().all().forEach(r -> add(Figure.RESOLUTIONS, in(r.at().toLocalDate())));
        }

        private void held(Meeting meeting, HashSet<String> took, HashSet<String> spoke) {
            var id = meeting.id();
            add(Figure.MEETINGS, true);
            tx.items().of(id).forEach(item -> add(Figure.ITEMS, item.state() == ItemState.DONE));
            for (var one : tx.presence().attendees(id)) {
                boolean came = came(id, one);
                boolean spokenFor = !came && isSpokenFor(meeting, one);
                if (came) {
                    took.add(who(one));
                }
                add(Figure.ENTITLED, one.isEntitled());
                add(Figure.PRESENT, one.isEntitled() && (came || spokenFor));
                add(Figure.BY_PROXY, one.isEntitled() && spokenFor);
            }
            for (var speech : tx.speeches().of(id)) {
                if (speech.state() != SpeechState.QUEUED && speech.state() != SpeechState.WITHDRAWN) {
                    add(Figure.SPEECHES, true);
                    spoke.add(speech.speaker()
                            .map(speaker -> who(tx.presence().find(speaker).orElseThrow()))
                            .orElse(speech.name() + " "));
                }
            }
        }

        private static String who(Attendee one) {
            return one.resident().map(Object::toString).orElse(one.name() + " " + one.label());
        }

        private boolean came(MeetingId meeting, Attendee one) {
            return tx.presence().presences(meeting).stream()
                    .anyMatch(p -> p.attendee().equals(one.id())
                            && p.kind() == PresenceKind.IN
                            && p.takenBack().isEmpty());
        }

        private boolean isSpokenFor(Meeting meeting, Attendee one) {
            return tx.presence().proxies(meeting.id()).stream()
                    .filter(p -> p.principal().equals(one.id()))
                    .filter(p -> p.endedAt().isEmpty()
                            || p.endedAt().get().isAfter(meeting.openedAt().orElseThrow()))
                    .anyMatch(p -> cameThere(meeting.id(), p.holder().value()));
        }

        /** Who was struck off the list holds nobody's vote. */
        private boolean cameThere(MeetingId meeting, long holder) {
            return tx.presence().attendees(meeting).stream()
                    .filter(a -> a.id().value() == holder)
                    .anyMatch(a -> came(meeting, a));
        }

        private Optional<TaskState> state(ActionItem task, LocalDate day) {
            if (task.createdAt().toLocalDate().isAfter(day)) {
                return Optional.empty();
            }
            var state = task.notes().isEmpty() ? task.state() : TaskState.NOT_STARTED;
            for (var note : task.notes()) {
                state = note.at().toLocalDate().isAfter(day) ? state : note.state();
            }
            return Optional.of(state);
        }

        private static boolean isDone(TaskState state) {
            return List.of(TaskState.DONE, TaskState.CHECKED, TaskState.SIGNED_OFF)
                    .contains(state);
        }

        private void task(ActionItem task) {
            var was = state(task, first.minusDays(1));
            var is = state(task, end);
            boolean wasOpen = was.filter(TaskState::isOpen).isPresent();
            boolean isOpen = is.filter(TaskState::isOpen).isPresent();
            boolean wasDone = was.filter(Count::isDone).isPresent();
            boolean isDone = is.filter(Count::isDone).isPresent();
            boolean wasUp = was.filter(s -> s == TaskState.GIVEN_UP).isPresent();
            boolean isUp = is.filter(s -> s == TaskState.GIVEN_UP).isPresent();
            var due = due(task);
            add(Figure.OPEN_BEFORE, wasOpen);
            add(Figure.MADE, was.isEmpty() && is.isPresent());
            add(Figure.REOPENED, wasDone && !isDone || wasUp && !isUp);
            add(Figure.DONE, isDone && !wasDone);
            add(
                    Figure.ON_TIME,
                    isDone
                            && !wasDone
                            && due.filter(d -> d.isBefore(doneOn(task))).isEmpty());
            add(Figure.GIVEN_UP, isUp && !wasUp);
            add(Figure.OPEN, isOpen);
            add(Figure.LATE, isOpen && due.filter(d -> d.isBefore(end)).isPresent());
            for (var move : task.moves()) {
                add(Figure.MOVED, move.from().isPresent() && in(move.at().toLocalDate()));
            }
            for (var note : task.notes()) {
                add(Figure.SPENT, in(note.at().toLocalDate()) ? note.spent() : 0);
            }
        }

        /** Forward from the date first promised, unlike the way back from today's. */
        private Optional<LocalDate> due(ActionItem task) {
            var due = task.moves().isEmpty()
                    ? task.due()
                    : task.moves().getFirst().from();
            for (var move : task.moves()) {
                due = move.at().toLocalDate().isAfter(end) ? due : Optional.of(move.to());
            }
            return due;
        }

        private LocalDate doneOn(ActionItem task) {
            var until = new ArrayList<>(task.notes());
            until.removeIf(note -> note.at().toLocalDate().isAfter(end));
            var day = task.createdAt().toLocalDate();
            for (int i = until.size() - 1; i >= 0 && isDone(until.get(i).state()); i--) {
                day = until.get(i).at().toLocalDate();
            }
            return day;
        }

        private void topics() {
            for (var topic : tx.topics().all()) {
                var closed = topic.closing().map(c -> c.on());
                boolean isClosed = topic.state() == TopicState.CLOSED;
                add(Figure.RAISED, in(topic.raisedOn()));
                add(Figure.CLOSED, isClosed && closed.filter(this::in).isPresent());
                add(
                        Figure.PENDING,
                        !topic.raisedOn().isAfter(end)
                                && (topic.state().isOpen()
                                        || isClosed
                                                && closed.filter(d -> d.isAfter(end))
                                                        .isPresent()));
            }
        }

        private void notices() {
            for (var notice : tx.disclosures().all()) {
                if (notice.voidReason().isPresent()) {
                    continue;
                }
                add(Figure.PUT_UP, notice.putUp().filter(this::in).isPresent());
                boolean isUp = notice.putUp().filter(d -> !d.isAfter(end)).isPresent();
                add(Figure.MISSED, !isUp && notice.plannedOn().isBefore(end));
                for (var objection : notice.objections()) {
                    add(Figure.OBJECTIONS, in(objection.on()));
                    add(
                            Figure.ANSWERED,
                            in(objection.on())
                                    && objection
                                            .answeredOn()
                                            .filter(d -> !d.isAfter(end))
                                            .isPresent());
                }
            }
        }

        private void votesAndSurveys() {
            village.votes.forEach((result, days) -> {
                long many = days.stream().filter(this::in).count();
                add(Figure.VOTES, many);
                add(Figure.PASSED, result == Result.PASSED || result == Result.CHOSEN ? many : 0);
            });
            for (var survey : village.surveys) {
                if (survey.closed().filter(this::in).isPresent()) {
                    add(Figure.SURVEYS, true);
                    add(Figure.ASKED, survey.asked());
                    add(Figure.ANSWERS, survey.steps().size());
                    add(
                            Figure.SATISFIED,
                            survey.steps().stream().filter(s -> s >= 4).count());
                }
            }
        }
    }
}
