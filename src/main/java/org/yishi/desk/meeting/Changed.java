package org.yishi.desk.meeting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.model.meeting.ItemState;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.meeting.MeetingState;
import org.yishi.model.meeting.Speech;
import org.yishi.model.meeting.SpeechState;
import org.yishi.model.people.Gender;
import org.yishi.model.people.Resident;
import org.yishi.model.presence.Attendee;
import org.yishi.model.verdict.Weight;

/** Copies of the model's records with one thing changed. */
final class Changed {
    private Changed() {}

    static Meeting state(Meeting m, MeetingState state, OffsetDateTime now) {
        return new Meeting(
                m.id(),
                m.serial(),
                m.body(),
                m.title(),
                m.place(),
                m.startsAt(),
                m.host(),
                m.recorder(),
                state,
                m.noticeSent(),
                m.partyStudied(),
                state == MeetingState.RUNNING ? m.openedAt().or(() -> Optional.of(now)) : m.openedAt(),
                state == MeetingState.ENDED ? Optional.of(now) : Optional.empty());
    }

    static Meeting notice(Meeting m, Optional<LocalDate> sent, Optional<LocalDate> studied) {
        return new Meeting(
                m.id(),
                m.serial(),
                m.body(),
                m.title(),
                m.place(),
                m.startsAt(),
                m.host(),
                m.recorder(),
                m.state(),
                sent,
                studied,
                m.openedAt(),
                m.endedAt());
    }

    static AgendaItem position(AgendaItem i, int position) {
        return new AgendaItem(
                i.id(),
                i.meeting(),
                position,
                i.kind(),
                i.matter(),
                i.title(),
                i.presenter(),
                i.plannedMinutes(),
                i.text(),
                i.state(),
                i.usedSeconds(),
                i.runningSince());
    }

    static AgendaItem state(AgendaItem i, ItemState state, OffsetDateTime now) {
        return new AgendaItem(
                i.id(),
                i.meeting(),
                i.position(),
                i.kind(),
                i.matter(),
                i.title(),
                i.presenter(),
                i.plannedMinutes(),
                i.text(),
                state,
                i.usedSeconds() + since(i.runningSince(), now),
                state == ItemState.RUNNING ? Optional.of(now) : Optional.empty());
    }

    static Speech state(Speech s, SpeechState state, OffsetDateTime now) {
        return new Speech(
                s.id(),
                s.item(),
                s.speaker(),
                s.name(),
                state,
                s.queuedAt(),
                s.spokenSeconds() + since(s.runningSince(), now),
                state == SpeechState.RUNNING ? Optional.of(now) : Optional.empty(),
                s.limitSeconds(),
                s.stance(),
                s.text());
    }

    /** A household's line with another who speaks for it; of someone whom the roster lacks the name alone is known. */
    static Attendee speaker(Attendee a, Optional<Resident> resident, String name, String label) {
        return new Attendee(
                a.id(),
                a.meeting(),
                a.number(),
                resident.map(Resident::id),
                name,
                label,
                resident.map(Resident::initials).orElse(""),
                resident.map(Resident::gender).orElse(Gender.UNKNOWN),
                a.group(),
                a.household(),
                a.standing(),
                a.capacity(),
                a.weight());
    }

    static Attendee weight(Attendee a, Weight weight) {
        return new Attendee(
                a.id(),
                a.meeting(),
                a.number(),
                a.resident(),
                a.name(),
                a.label(),
                a.initials(),
                a.gender(),
                a.group(),
                a.household(),
                a.standing(),
                a.capacity(),
                weight);
    }

    private static long since(Optional<OffsetDateTime> start, OffsetDateTime now) {
        return start.map(s -> Math.max(0, now.toEpochSecond() - s.toEpochSecond()))
                .orElse(0L);
    }
}
