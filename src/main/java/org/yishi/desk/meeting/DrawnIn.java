package org.yishi.desk.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yishi.model.Outcome;
import org.yishi.model.body.Entitlement.Who;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.ResidentId;
import org.yishi.model.lot.LotFacts;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.people.Resident;
import org.yishi.model.presence.Attendee;
import org.yishi.model.presence.Capacity;
import org.yishi.rule.Electors;
import org.yishi.store.Tx;
import org.yishi.text.Text;

/**
 * Puts those who were drawn by lot on a meeting's list, within a transaction.
 *
 * <p>A body whose members are invited (as for a deliberation) has no list by law: whoever was drawn takes part and is
 * entitled. Of a body of all residents everybody of its age is a member, drawn or not. Any other body has its electors by law or by its statutes, and a lot makes nobody an elector: whoever was
 * drawn and is not on the list already sits in, may speak and never counts. Whoever is on the list already keeps that
 * line.
 */
public final class DrawnIn {
    private final Tx tx;
    private final Text text;
    private final Meeting meeting;
    private final List<Attendee> list;
    private final Lists lists;
    private int last;

    public DrawnIn(Tx tx, Text text, Meeting meeting) {
        this.tx = tx;
        this.text = text;
        this.meeting = meeting;
        list = new ArrayList<>(tx.presence().attendees(meeting.id()));
        lists = new Lists(tx, text);
        last = list.stream().mapToInt(Attendee::number).max().orElse(0);
    }

    /** As what those who are drawn sit in a meeting of this body. */
    public static Capacity capacity(Meeting meeting) {
        return switch (meeting.body().entitled().who()) {
            case INVITED, RESIDENTS -> Capacity.ENTITLED;
            case HOUSEHOLDS, ROLES -> Capacity.OBSERVER;
        };
    }

    /** Of a body of all residents nobody is a member below its age. */
    private Capacity capacity(Resident resident) {
        var entitled = meeting.body().entitled();
        boolean young = entitled.who() == Who.RESIDENTS
                && !Electors.isOldEnough(resident, entitled.minimumAge(), meeting.day());
        return young ? Capacity.OBSERVER : capacity(meeting);
    }

    /** What the minutes say of the draw of a meeting; empty where none stands. */
    public static Optional<LotFacts> facts(Tx tx, MeetingId id) {
        return tx.lots().standing(id).map(lot -> {
            var coming = lot.coming();
            var taking = taking(tx.presence().attendees(id), coming);
            long drawn = taking.stream()
                    .filter(a -> a.resident().filter(coming::contains).isPresent())
                    .count();
            long moved = lot.people().stream()
                    .filter(p -> p.comes() && p.substitute())
                    .count();
            boolean sitIn = capacity(tx.meetings().find(id).orElseThrow()) == Capacity.OBSERVER;
            return new LotFacts(lot, taking.size(), (int) drawn, (int) moved, sitIn, lot.frame());
        });
    }

    /** Puts somebody on the list; the new line, or nothing where they are on it already. */
    public Optional<AttendeeId> put(Resident resident) {
        var known = list.stream().anyMatch(a -> a.resident().equals(Optional.of(resident.id())));
        if (known) {
            return Optional.empty();
        }
        int number = ++last;
        var line = lists.one(meeting.id(), number, resident, meeting.body(), capacity(resident));
        boolean alone = list.stream().noneMatch(a -> a.name().equals(resident.name()));
        var added = new Attendee(
                line.id(),
                line.meeting(),
                number,
                line.resident(),
                line.name(),
                alone ? "" : line.label(),
                line.initials(),
                line.gender(),
                line.group(),
                line.household(),
                text.of("lot.standing"),
                line.capacity(),
                line.weight());
        list.add(added);
        return Optional.of(tx.presence().add(added));
    }

    /** Puts those who come by lot on a list that was made anew. */
    static void again(Tx tx, Text text, Meeting meeting) {
        tx.lots().standing(meeting.id()).ifPresent(lot -> {
            var drawnIn = new DrawnIn(tx, text, meeting);
            for (var person : lot.people()) {
                if (person.comes()) {
                    var line = tx.people().find(person.resident()).flatMap(drawnIn::put);
                    tx.lots().change(person.answering(person.answer(), "", line, person.answeredAt()));
                }
            }
        });
    }

    /** Takes a line off again; refused where something was noted of it. */
    public Outcome<AttendeeId> strike(AttendeeId id) {
        var found = tx.presence().find(id);
        if (found.isPresent() && Coming.attendance(tx, meeting.id()).last(id).isPresent()) {
            return Outcome.refused("meeting.noted-not-struck", found.get().display());
        }
        tx.presence().strike(id);
        return Outcome.done(id);
    }

    /** The meeting, where its list can still change. */
    public static Outcome<Meeting> open(Tx tx, MeetingId id) {
        return Found.meeting(tx, id).then(m -> switch (m.state()) {
            case ENDED, CANCELLED -> Outcome.refused("meeting.not-running", m.title());
            default -> Outcome.done(m);
        });
    }

    /** Those of the list who take part by their own right or by lot, in its order: guests do not. */
    public static List<Attendee> taking(List<Attendee> list, List<ResidentId> drawn) {
        return list.stream()
                .filter(a ->
                        a.isEntitled() || a.resident().filter(drawn::contains).isPresent())
                .toList();
    }
}
