package org.yishi.desk.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yishi.desk.matter.Dossiers;
import org.yishi.model.disclosure.NoticeLine;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.meeting.MeetingState;
import org.yishi.model.procedure.RouteMap;
import org.yishi.model.procedure.StageStatus;
import org.yishi.model.topic.Topic;
import org.yishi.model.year.OwnDate;
import org.yishi.model.year.YearEntry;
import org.yishi.model.year.YearEntry.Kind;
import org.yishi.model.year.YearEntry.State;
import org.yishi.model.year.YearEntry.Target;
import org.yishi.rule.procedure.Progress;
import org.yishi.store.Tx;
import org.yishi.text.Lang;
import org.yishi.text.Text;

/** Everything that has a day in a year, by day. */
record YearEntries(Tx tx, Text text, int year, LocalDate today) {
    /**
     * All of it.
     *
     * @param withStages whether the stages of matters are followed too, which takes longest
     */
    List<YearEntry> all(boolean withStages) {
        var meetings = tx.meetings().all();
        var all = new ArrayList<YearEntry>(new Duties(tx, text, year, today, began(meetings), meetings).all());
        // A meeting that a duty tells of is not told twice.
        var told = all.stream().map(YearEntry::target).collect(Collectors.toSet());
        meetings.stream()
                .filter(m -> m.state() != MeetingState.CANCELLED)
                .map(this::meeting)
                .filter(entry -> !told.contains(entry.target()))
                .forEach(all::add);
        tx.disclosures().openLines().stream()
                .flatMap(line -> notice(line).stream())
                .forEach(all::add);
        tx.years().all().stream().map(this::own).forEach(all::add);
        if (withStages) {
            tx.topics().all().stream()
                    .filter(topic -> topic.state().isOpen())
                    .flatMap(topic -> stage(topic).stream())
                    .forEach(all::add);
        }
        return all.stream()
                .filter(entry -> entry.day().getYear() == year)
                .sorted(Comparator.comparing(YearEntry::day).thenComparing(YearEntry::kind))
                .toList();
    }

    /** The first day of which this file can tell. */
    private LocalDate began(List<Meeting> meetings) {
        var first = tx.journal().began().map(at -> at.toLocalDate()).orElse(today);
        return Stream.concat(
                        Stream.of(first),
                        meetings.stream()
                                .filter(m -> m.state() == MeetingState.ENDED)
                                .map(Meeting::day))
                .min(LocalDate::compareTo)
                .orElse(first);
    }

    private YearEntry meeting(Meeting meeting) {
        var state = switch (meeting.state()) {
            case ENDED -> State.DONE;
            case RUNNING -> State.DUE;
            case PLANNED, CANCELLED -> open(meeting.day());
        };
        return one(meeting.day(), Kind.MEETING, state, meeting.title(), "", new Target.Meeting(meeting.id()));
    }

    private Optional<YearEntry> notice(NoticeLine line) {
        return line.until()
                .filter(_ -> line.takenDown().isEmpty() && !line.isVoid())
                .map(until -> one(
                        until,
                        Kind.NOTICE,
                        open(until) == State.MISSED ? State.DONE : open(until),
                        text.of("year.notice", line.title()),
                        "",
                        new Target.Notice(line.id())));
    }

    private YearEntry own(OwnDate date) {
        return one(
                date.day(),
                date.ends() ? Kind.TERM : Kind.OWN,
                date.done().isPresent() ? State.DONE : open(date.day()),
                date.title(),
                date.note(),
                new Target.Own(date));
    }

    private Optional<YearEntry> stage(Topic topic) {
        return tx.routes()
                .of(topic.id())
                .filter(route -> route.end().isEmpty())
                .flatMap(route -> Dossiers.find(tx, topic.id()).map(all -> Progress.of(route, all, today)))
                .flatMap(RouteMap::now)
                .flatMap(now -> now.due().map(due -> stage(topic, now, due)));
    }

    private YearEntry stage(Topic topic, StageStatus now, LocalDate due) {
        var name = text.lang() == Lang.ZH ? now.stage().name() : now.stage().nameEn();
        return one(
                due,
                Kind.STAGE,
                open(due),
                text.of("year.stage", topic.title(), name),
                now.stage().source(),
                new Target.Way(topic.id()));
    }

    private State open(LocalDate day) {
        if (day.isBefore(today)) {
            return State.MISSED;
        }
        return day.equals(today) ? State.DUE : State.TO_COME;
    }

    private static YearEntry one(LocalDate day, Kind kind, State state, String title, String why, Target target) {
        return new YearEntry(day, day, kind, state, Optional.of(day), title, why, target);
    }
}
