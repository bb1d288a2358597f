package org.yishi.desk.meeting;

import java.util.List;
import org.yishi.desk.Work;
import org.yishi.model.Outcome;
import org.yishi.model.body.Entitlement.Who;
import org.yishi.model.event.Event;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.people.Resident;
import org.yishi.model.presence.Attendee;
import org.yishi.rule.Owners;
import org.yishi.store.Tx;
import org.yishi.text.Text;

/**
 * Who speaks for a household today, where each household has one voice 一户一票, or for a flat that several own. The list proposes one; whoever of the
 * household comes may take the place, one at a time, and the record keeps both.
 *
 * <pre>{@code
 * speakers.of(line);                                 // the adults of the household, to choose from
 * speakers.comes(line, Speaker.named("李敏"));        // Done: checked in, in place of whom the list names
 * speakers.comes(line, Speaker.named("张强"));        // Refused: 李敏 speaks for it already, since 19:04
 * }</pre>
 */
public final class Speakers {
    private final Work work;
    private final Text text;

    public Speakers(Work work, Text text) {
        this.work = work;
        this.text = text;
    }

    /** Someone of a household on the list who is not on it by name. */
    public record Member(Attendee line, Resident who) {}

    /** Those who may speak for the household of a line: its adults on the roster, whom the list names first. */
    public List<Resident> of(AttendeeId line) {
        return work.read(tx -> tx.presence()
                .find(line)
                .flatMap(a -> tx.meetings().find(a.meeting()).map(m -> new House(tx, m).adults(a)))
                .orElse(List.of()));
    }

    /** Those of that name, or with those initials, whose household is on the list under another's name. */
    public List<Member> members(MeetingId id, String words) {
        return work.read(tx -> tx.meetings()
                .find(id)
                .filter(Speakers::isOneVoice)
                .map(m -> new House(tx, m).members(tx.presence().attendees(id), words.strip()))
                .orElse(List.of()));
    }

    /** Someone of the household comes in and speaks for it from now on. */
    public Outcome<Arrived> comes(AttendeeId line, Speaker speaker) {
        return work.act((tx, now) -> Coming.onList(tx, line)
                .then(a -> changed(tx, a, speaker).then(as -> {
                    var note = as.name().equals(a.name()) ? "" : text.of("meeting.speaks-instead", a.name());
                    return Coming.arrived(tx, as, now, note);
                })));
    }

    /** Names who will speak for the household, before anyone of it has come. */
    public Outcome<Attendee> name(AttendeeId line, Speaker speaker) {
        return work.act((tx, now) -> Coming.onList(tx, line)
                .then(a -> changed(tx, a, speaker).then(as -> {
                    tx.record(new Event.AttendeeChanged(as.id()));
                    return Outcome.done(as);
                })));
    }

    private Outcome<Attendee> changed(Tx tx, Attendee line, Speaker speaker) {
        var meeting = tx.meetings().find(line.meeting()).orElseThrow();
        if (!isOneVoice(meeting) || !line.isEntitled()) {
            return Outcome.refused("meeting.not-by-households", meeting.body().name());
        }
        var since = Coming.attendance(tx, line.meeting()).inSince(line.id());
        if (since.isPresent()) {
            return Outcome.refused(
                    "meeting.household-speaks", line.household(), line.display(), Coming.clock(since.get()));
        }
        return new House(tx, meeting).meant(line, speaker).then(who -> {
            var name = who.map(Resident::name).orElse(speaker.name());
            var as = Changed.speaker(line, who, name, label(tx, line, name));
            tx.presence().change(as);
            return Outcome.done(as);
        });
    }

    /** Whether the body has one voice a household, or a flat. */
    public static boolean isOneVoice(Meeting meeting) {
        var entitled = meeting.body().entitled();
        return entitled.who() == Who.HOUSEHOLDS || Owners.isBody(entitled);
    }

    /** What tells the name apart where another on the list has it too. */
    private String label(Tx tx, Attendee line, String name) {
        boolean alone = tx.presence().attendees(line.meeting()).stream()
                .noneMatch(a -> !a.id().equals(line.id()) && a.name().equals(name));
        return alone || line.household().isEmpty() ? "" : text.of("body.label-household", line.household());
    }
}
