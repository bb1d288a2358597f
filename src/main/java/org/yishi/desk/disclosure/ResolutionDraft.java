package org.yishi.desk.disclosure;

import java.util.Optional;
import java.util.stream.Collectors;
import org.yishi.model.body.Measure;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.task.Resolution;
import org.yishi.model.task.TaskLine;
import org.yishi.model.verdict.Electorate;
import org.yishi.model.vote.Poll;
import org.yishi.rule.Attendance;
import org.yishi.store.Tx;
import org.yishi.text.Days;
import org.yishi.text.Quantities;
import org.yishi.text.RuleWords;
import org.yishi.text.Text;
import org.yishi.text.VerdictWords;
import org.yishi.text.count.RecountWords;

/** 决议公开: what was decided, by whom, with the numbers of the verdict, and who carries it out by when. */
final class ResolutionDraft {
    private final Text text;
    private final Tx tx;
    private final Days days;
    private final Quantities quantities;

    ResolutionDraft(Text text, Tx tx) {
        this.text = text;
        this.tx = tx;
        days = new Days(text);
        quantities = new Quantities(text);
    }

    Drafts.Words words(Resolution resolution) {
        var item = tx.items().find(resolution.item());
        var meeting = item.flatMap(i -> tx.meetings().find(i.meeting()));
        var poll = resolution.poll().flatMap(id -> tx.polls().find(id));
        var lines = new Lines(text)
                .add(
                        text.of("disclosure.draft.matter"),
                        item.map(AgendaItem::title).orElse(resolution.title()))
                .add(
                        text.of("disclosure.draft.meeting"),
                        meeting.map(this::meeting).orElse(""))
                .add(
                        text.of("disclosure.draft.basis"),
                        poll.map(p -> p.rule().source()).orElse(""));
        poll.ifPresentOrElse(
                p -> vote(lines, p),
                () -> lines.add(
                                text.of("disclosure.draft.present"),
                                meeting.map(m -> present(there(m, resolution))).orElse(""))
                        .add(text.of("disclosure.draft.vote"), text.of("disclosure.draft.consensus")));
        lines.add(text.of("disclosure.draft.resolved"), resolution.text());
        lines.add(text.of("disclosure.draft.way"), way(resolution));
        lines.add(
                text.of("disclosure.draft.duties"),
                meeting.map(m -> duties(m, resolution)).orElse(""));
        return new Drafts.Words(text.of("disclosure.draft.resolution-title", resolution.title()), lines.said());
    }

    private String meeting(Meeting meeting) {
        var when = days.dateTime(meeting.openedAt().orElse(meeting.startsAt()));
        return meeting.place().isBlank()
                ? text.of("disclosure.draft.meeting-when", when, meeting.title())
                : text.of("disclosure.draft.meeting-where", when, meeting.place(), meeting.title());
    }

    private void vote(Lines lines, Poll poll) {
        lines.add(text.of("disclosure.draft.present"), present(poll.electorate()));
        boolean isYesNo = poll.chosen().isEmpty();
        var counts = poll.verdict().filter(_ -> isYesNo).map(new VerdictWords(text)::counts);
        lines.add(
                text.of("disclosure.draft.vote"),
                counts.map(c -> text.of("disclosure.draft.vote-form", form(poll), c))
                        .orElseGet(() -> form(poll)));
        lines.add(
                text.of("disclosure.draft.verdict"),
                new RecountWords(text).verdict(poll).orElse(""));
        if (isYesNo) {
            lines.add(
                    text.of("disclosure.draft.rule"),
                    poll.rule().adoption().stream()
                            .map(new RuleWords(text)::threshold)
                            .collect(Collectors.joining(text.of("poll.and"))));
        }
    }

    private String form(Poll poll) {
        var form = text.of("poll.form", poll.form());
        return poll.secret() ? text.of("disclosure.draft.secret", form) : form;
    }

    /** Of a vote, as the verdict counted them: those of the moment at which it closed. */
    private String present(Electorate who) {
        return text.of(
                "disclosure.draft.entitled",
                quantities.of(Measure.HEADS, who.entitled(Measure.HEADS)),
                quantities.of(Measure.HEADS, who.present(Measure.HEADS)),
                quantities.percent(who.present(Measure.HEADS), who.entitled(Measure.HEADS)));
    }

    /** Who was in the room when something was agreed without a vote. */
    private Electorate there(Meeting meeting, Resolution resolution) {
        var until = tx.presence().presences(meeting.id()).stream()
                .filter(p -> !p.at().isAfter(resolution.at()))
                .toList();
        return Attendance.of(
                        tx.presence().attendees(meeting.id()),
                        until,
                        tx.presence().proxies(meeting.id()))
                .electorate();
    }

    private String way(Resolution resolution) {
        var way = text.of("followup.way", resolution.way());
        return resolution.wayNote().isBlank() ? way : text.of("disclosure.draft.way-note", way, resolution.wayNote());
    }

    private String duties(Meeting meeting, Resolution resolution) {
        return tx.tasks().lines(meeting.id()).stream()
                .filter(t -> t.resolution().equals(Optional.of(resolution.id())))
                .map(this::duty)
                .collect(Collectors.joining(text.of("poll.and")));
    }

    private String duty(TaskLine task) {
        return task.due()
                .map(due -> text.of("disclosure.draft.duty-due", task.title(), task.owner(), days.date(due)))
                .orElseGet(() -> text.of("disclosure.draft.duty", task.title(), task.owner()));
    }
}
