package org.yishi.desk.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yishi.desk.Work;
import org.yishi.model.Outcome;
import org.yishi.model.body.Body;
import org.yishi.model.event.Event;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.TopicId;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.model.meeting.ItemKind;
import org.yishi.model.meeting.ItemState;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.meeting.MeetingState;
import org.yishi.model.topic.Channel;
import org.yishi.model.topic.Filing;
import org.yishi.model.topic.Topic;
import org.yishi.model.topic.TopicState;
import org.yishi.rule.NoticeDays;
import org.yishi.store.Tx;

/** The agenda of a meeting, and what its plan does not meet. */
public final class Agendas {
    private final Work work;

    public Agendas(Work work) {
        this.work = work;
    }

    /** Adds an item at the end. */
    public Outcome<ItemId> add(MeetingId meeting, ItemDraft draft) {
        return work.act((tx, now) -> put(tx, meeting, draft).then(id -> {
            tx.record(new Event.AgendaChanged(meeting));
            return Outcome.done(id);
        }));
    }

    /** Adds an item at the end as a part of a larger deed, which tells the journal. */
    public static Outcome<ItemId> put(Tx tx, MeetingId meeting, ItemDraft draft) {
        if (draft.title().isBlank()) {
            return Outcome.refused("meeting.item-title-missing");
        }
        return Found.meeting(tx, meeting).then(m -> {
            if (m.state() == MeetingState.ENDED) {
                return Outcome.refused("meeting.not-running", m.title());
            }
            int position = tx.items().of(meeting).size() + 1;
            var id = tx.items().add(item(new ItemId(0), meeting, position, draft));
            belongs(tx, id, draft, m);
            return Outcome.done(id);
        });
    }

    /** Every item that is deliberated or decided belongs to a matter: the one named, or a new one of its own. */
    private static void belongs(Tx tx, ItemId item, ItemDraft draft, Meeting meeting) {
        boolean isMatter = draft.kind() != ItemKind.REPORT && draft.kind() != ItemKind.OTHER;
        var topic = draft.topic().or(() -> isMatter ? Optional.of(raised(tx, draft, meeting)) : Optional.empty());
        topic.ifPresent(id -> {
            tx.topics().link(item, id);
            tx.topics()
                    .find(id)
                    .filter(t -> t.state() == TopicState.RAISED)
                    .ifPresent(t -> tx.topics().change(t.in(TopicState.TAKEN_UP)));
        });
    }

    private static TopicId raised(Tx tx, ItemDraft draft, Meeting meeting) {
        return tx.topics()
                .add(new Topic(
                        new TopicId(0),
                        "",
                        draft.title(),
                        "",
                        draft.presenter(),
                        Optional.empty(),
                        Optional.empty(),
                        Channel.MEETING,
                        meeting.day(),
                        Filing.NONE,
                        TopicState.TAKEN_UP,
                        "",
                        Optional.empty(),
                        Optional.empty()));
    }

    public Outcome<ItemId> change(ItemId id, ItemDraft draft) {
        if (draft.title().isBlank()) {
            return Outcome.refused("meeting.item-title-missing");
        }
        return work.act((tx, now) -> Found.item(tx, id).then(old -> {
            tx.items()
                    .change(new AgendaItem(
                            id,
                            old.meeting(),
                            old.position(),
                            draft.kind(),
                            draft.matter(),
                            draft.title(),
                            draft.presenter(),
                            draft.plannedMinutes(),
                            draft.text(),
                            old.state(),
                            old.usedSeconds(),
                            old.runningSince()));
            tx.record(new Event.AgendaChanged(old.meeting()));
            return Outcome.done(id);
        }));
    }

    /** Moves an item to a place of the agenda, from 1. */
    public Outcome<ItemId> move(ItemId id, int position) {
        return work.act((tx, now) -> Found.item(tx, id).then(item -> {
            var order = new ArrayList<>(tx.items().of(item.meeting()));
            order.removeIf(i -> i.id().equals(id));
            order.add(Math.clamp(position - 1L, 0, order.size()), item);
            renumber(tx, order);
            tx.record(new Event.AgendaChanged(item.meeting()));
            return Outcome.done(id);
        }));
    }

    /** Takes an item off the agenda while nothing has happened under it. */
    public Outcome<ItemId> remove(ItemId id) {
        return work.act((tx, now) -> Found.item(tx, id).then(item -> {
            if (item.state() != ItemState.WAITING) {
                return Outcome.refused("meeting.item-begun", item.title());
            }
            tx.items().remove(id);
            renumber(tx, tx.items().of(item.meeting()));
            tx.record(new Event.AgendaChanged(item.meeting()));
            return Outcome.done(id);
        }));
    }

    /** Adds a file to an item; its content is kept in the village file. */
    public Outcome<Long> attach(ItemId id, String fileName, byte[] content) {
        return work.act((tx, now) -> Found.item(tx, id).then(item -> {
            long attachment = tx.items().attach(id, fileName, content);
            tx.record(new Event.ItemFiled(id, fileName));
            return Outcome.done(attachment);
        }));
    }

    /** The content of an attached file. */
    public Optional<byte[]> content(long attachment) {
        return work.read(tx -> tx.items().content(attachment));
    }

    /** What the plan does not meet and has no reason yet: notice too short, matters the body may not decide. */
    public List<Warning> warnings(MeetingId id) {
        return work.read(tx -> tx.meetings()
                .find(id)
                .map(m -> Warnings.of(Found.proceedings(tx, m), work.today()))
                .orElse(List.of()));
    }

    /** Notes why the meeting goes on although a rule is not met; the papers print it. */
    public Outcome<MeetingId> excuse(MeetingId meeting, Warning warning, String reason) {
        if (reason.isBlank()) {
            return Outcome.refused("meeting.reason-missing");
        }
        return work.act((tx, now) -> Found.meeting(tx, meeting).then(m -> {
            tx.meetings().addDeviation(meeting, warning.item(), warning.what(), reason, now);
            tx.record(new Event.DeviationNoted(meeting, warning.what().key(), reason));
            return Outcome.done(meeting);
        }));
    }

    /** The last day on which the notice of a meeting yet to be planned is in time; empty where no days are asked for. */
    public static Optional<LocalDate> noticeBy(Body body, LocalDate day) {
        return body.notice().days() == 0 ? Optional.empty() : Optional.of(NoticeDays.latest(body.notice(), day));
    }

    /** The last day on which the notice is in time; empty where no days are asked for. */
    public Optional<LocalDate> noticeBy(MeetingId id) {
        return work.read(tx -> tx.meetings().find(id))
                .filter(m -> m.body().notice().days() > 0)
                .map(m -> NoticeDays.latest(m.body().notice(), m.day()));
    }

    /** An item of an earlier meeting on the agenda of a new one; it goes on with its matter. */
    static void again(Tx tx, AgendaItem item, MeetingId meeting) {
        var id = tx.items().add(fresh(item, meeting));
        tx.topics().of(item.id()).ifPresent(topic -> tx.topics().link(id, topic.id()));
    }

    private static AgendaItem fresh(AgendaItem item, MeetingId meeting) {
        return new AgendaItem(
                new ItemId(0),
                meeting,
                item.position(),
                item.kind(),
                item.matter(),
                item.title(),
                item.presenter(),
                item.plannedMinutes(),
                item.text(),
                ItemState.WAITING,
                0,
                Optional.empty());
    }

    private static AgendaItem item(ItemId id, MeetingId meeting, int position, ItemDraft draft) {
        return new AgendaItem(
                id,
                meeting,
                position,
                draft.kind(),
                draft.matter(),
                draft.title(),
                draft.presenter(),
                Math.max(0, draft.plannedMinutes()),
                draft.text(),
                ItemState.WAITING,
                0,
                Optional.empty());
    }

    private static void renumber(Tx tx, List<AgendaItem> order) {
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).position() != i + 1) {
                tx.items().change(Changed.position(order.get(i), i + 1));
            }
        }
    }
}
