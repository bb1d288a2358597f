package org.yishi.desk.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yishi.desk.Work;
import org.yishi.model.Outcome;
import org.yishi.model.body.Body;
import org.yishi.model.body.Matter;
import org.yishi.model.event.Event;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.UnitId;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.meeting.MeetingState;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.people.Unit;
import org.yishi.model.presence.Attendee;
import org.yishi.store.Tx;
import org.yishi.text.Lang;
import org.yishi.text.Text;

/**
 * Preparing a meeting: plan, change, copy, cancel, send the notice.
 *
 * <pre>{@code
 * var meeting = planning.plan(new MeetingPlan("villagers-representatives", "", "村部", time, "王建国", "李敏"));
 * }</pre>
 *
 * <p>The meeting keeps the body's rules of its own day; the list of those entitled is made from the roster at once and
 * stays as it is until it is made anew.
 */
public final class Planning {
    private final Work work;
    private final Text text;

    public Planning(Work work, Text text) {
        this.work = work;
        this.text = text;
    }

    /** All meetings, the latest first. */
    public List<Meeting> meetings() {
        return work.read(tx -> tx.meetings().all());
    }

    /** Everything of one meeting. */
    public Optional<Proceedings> show(MeetingId id) {
        return work.read(tx -> tx.meetings().find(id).map(m -> Found.proceedings(tx, m)));
    }

    public Outcome<MeetingId> plan(MeetingPlan plan) {
        return work.act((tx, now) -> body(tx, plan).then(body -> {
            var id = tx.meetings().add(planned(plan, body));
            var list = new Lists(tx, text).of(id, body, plan.startsAt().toLocalDate());
            tx.presence().addAll(list);
            followUp(tx, id, body, plan);
            tx.record(new Event.MeetingPlanned(id));
            return Outcome.done(id);
        }));
    }

    /** A new meeting with the agenda of an earlier one. */
    public Outcome<MeetingId> planLike(MeetingId earlier, MeetingPlan plan) {
        return work.act((tx, now) -> body(tx, plan).then(body -> {
            var id = tx.meetings().add(planned(plan, body));
            tx.presence()
                    .addAll(new Lists(tx, text).of(id, body, plan.startsAt().toLocalDate()));
            int before = followUp(tx, id, body, plan) ? 1 : 0;
            var items = tx.items().of(earlier).stream()
                    .filter(i -> i.matter() != Matter.FOLLOW_UP)
                    .toList();
            for (int i = 0; i < items.size(); i++) {
                Agendas.again(tx, Changed.position(items.get(i), before + i + 1), id);
            }
            tx.record(new Event.MeetingPlanned(id));
            return Outcome.done(id);
        }));
    }

    /** Puts what was promised before at the head of a new agenda; false where there is nothing to tell. */
    private boolean followUp(Tx tx, MeetingId id, Body body, MeetingPlan plan) {
        var item = Optional.of(plan)
                .filter(MeetingPlan::followsUp)
                .flatMap(_ -> Boards.item(tx, text, id, body, work.today()));
        item.ifPresent(tx.items()::add);
        return item.isPresent();
    }

    /** Changes the plan; while it has not begun, another day or body brings that day's rules. */
    public Outcome<MeetingId> change(MeetingId id, MeetingPlan plan) {
        return work.act((tx, now) -> Found.meeting(tx, id)
                .then(old -> body(tx, plan).then(body -> {
                    boolean begun = old.state() != MeetingState.PLANNED;
                    var held = begun ? old.body() : body;
                    tx.meetings()
                            .change(new Meeting(
                                    id,
                                    old.serial(),
                                    held,
                                    title(plan, held),
                                    plan.place(),
                                    begun ? old.startsAt() : plan.startsAt(),
                                    plan.host(),
                                    plan.recorder(),
                                    old.state(),
                                    old.noticeSent(),
                                    old.partyStudied(),
                                    old.openedAt(),
                                    old.endedAt()));
                    if (!begun && !held.equals(old.body())) {
                        remakeList(
                                tx,
                                id,
                                new Lists(tx, text).of(id, held, plan.startsAt().toLocalDate(), Optional.empty()));
                    }
                    tx.record(new Event.MeetingChanged(id));
                    return Outcome.done(id);
                })));
    }

    /** The groups and grids whose people alone may meet, as 村民小组会议 do. */
    public List<Unit> units() {
        return work.read(tx -> tx.units().units());
    }

    /**
     * Makes the list anew from the roster as it is today; people added by hand are struck off. Those who were drawn by
     * lot and come stay on it.
     *
     * @param unit whose people alone are on it; empty for the whole village
     */
    public Outcome<Integer> remakeList(MeetingId id, Optional<UnitId> unit) {
        return work.act((tx, now) -> Found.meeting(tx, id).then(m -> {
            if (m.state() != MeetingState.PLANNED) {
                return Outcome.refused("meeting.list-frozen", m.title());
            }
            int entitled = remakeList(tx, id, new Lists(tx, text).of(id, m.body(), m.day(), unit));
            tx.record(new Event.ListMade(id, entitled));
            return Outcome.done(entitled);
        }));
    }

    private int remakeList(Tx tx, MeetingId id, List<Attendee> list) {
        tx.presence().attendees(id).forEach(a -> tx.presence().strike(a.id()));
        tx.presence().addAll(list);
        tx.meetings().find(id).ifPresent(m -> DrawnIn.again(tx, text, m));
        return list.size();
    }

    /** Calls the meeting off; it stays in the record. */
    public Outcome<MeetingId> cancel(MeetingId id, String reason) {
        return work.act((tx, now) -> Found.meeting(tx, id).then(m -> {
            if (m.state() != MeetingState.PLANNED) {
                return Outcome.refused("meeting.not-planned", m.title());
            }
            tx.meetings().change(Changed.state(m, MeetingState.CANCELLED, now));
            tx.record(new Event.MeetingCancelled(id, reason));
            return Outcome.done(id);
        }));
    }

    /** Notes the day on which the notice went out. */
    public Outcome<MeetingId> noticeSent(MeetingId id, LocalDate day) {
        return work.act((tx, now) -> Found.meeting(tx, id).then(m -> {
            tx.meetings().change(Changed.notice(m, Optional.of(day), m.partyStudied()));
            tx.record(new Event.NoticeSent(id, day));
            return Outcome.done(id);
        }));
    }

    /** Notes the day on which the party organisation studied the important items (art. 28 ¶3). */
    public Outcome<MeetingId> partyStudied(MeetingId id, LocalDate day) {
        return work.act((tx, now) -> Found.meeting(tx, id).then(m -> {
            tx.meetings().change(Changed.notice(m, m.noticeSent(), Optional.of(day)));
            tx.record(new Event.MeetingChanged(id));
            return Outcome.done(id);
        }));
    }

    private Meeting planned(MeetingPlan plan, Body body) {
        return new Meeting(
                new MeetingId(0),
                0,
                body,
                title(plan, body),
                plan.place(),
                plan.startsAt(),
                plan.host(),
                plan.recorder(),
                MeetingState.PLANNED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private String title(MeetingPlan plan, Body body) {
        if (!plan.title().isBlank()) {
            return plan.title();
        }
        return text.lang() == Lang.EN && !body.nameEn().isBlank() ? body.nameEn() : body.name();
    }

    private static Outcome<Body> body(Tx tx, MeetingPlan plan) {
        var day = plan.startsAt().toLocalDate();
        return tx.bodies().all().stream()
                .filter(b -> b.code().equals(plan.bodyCode()) && b.holdsOn(day))
                .reduce((first, later) -> later)
                .<Outcome<Body>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused("meeting.body-unknown", plan.bodyCode(), day));
    }
}
