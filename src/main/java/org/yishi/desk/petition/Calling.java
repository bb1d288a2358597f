package org.yishi.desk.petition;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.yishi.desk.Work;
import org.yishi.desk.meeting.Agendas;
import org.yishi.desk.meeting.ItemDraft;
import org.yishi.desk.meeting.MeetingPlan;
import org.yishi.desk.meeting.Planning;
import org.yishi.model.Outcome;
import org.yishi.model.body.Body;
import org.yishi.model.body.Matter;
import org.yishi.model.id.MeetingId;
import org.yishi.model.meeting.ItemKind;
import org.yishi.model.topic.Topic;

/** Plans the meeting that enough people asked for. */
public final class Calling {
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Work work;
    private final Planning planning;
    private final Agendas agendas;

    public Calling(Work work, Planning planning) {
        this.work = work;
        this.planning = planning;
        agendas = new Agendas(work);
    }

    /** The first day on which a body can meet where its notice goes out today. */
    public static LocalDate earliest(Body body, LocalDate today) {
        return today.plusDays(Math.max(1, body.notice().days()));
    }

    /** The first day on which a body can meet where its notice goes out now. */
    public LocalDate dayOf(Body body) {
        return earliest(body, work.today());
    }

    /**
     * Plans a meeting of the body on the first day on which it can be held, with the matter on its agenda; day, hour and
     * place are then changed where the meeting is prepared. It stays as planned even where the agenda refuses.
     */
    public Outcome<MeetingId> plan(Topic topic, Body body) {
        var zone = work.clock().getZone();
        var at = earliest(body, work.today()).atTime(MORNING).atZone(zone).toOffsetDateTime();
        var item = new ItemDraft(
                ItemKind.DELIBERATION,
                Matter.GENERAL,
                topic.title(),
                topic.raisedBy(),
                0,
                topic.words(),
                Optional.of(topic.id()));
        return planning.plan(new MeetingPlan(body.code(), "", "", at, "", ""))
                .then(id -> agendas.add(id, item).then(_ -> Outcome.done(id)));
    }
}
