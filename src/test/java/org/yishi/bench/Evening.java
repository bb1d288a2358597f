package org.yishi.bench;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.yishi.desk.Work;
import org.yishi.desk.meeting.Agendas;
import org.yishi.desk.meeting.Chair;
import org.yishi.desk.meeting.CheckIn;
import org.yishi.desk.meeting.Floor;
import org.yishi.desk.meeting.ItemDraft;
import org.yishi.desk.meeting.MeetingPlan;
import org.yishi.desk.meeting.Planning;
import org.yishi.desk.meeting.PollDraft;
import org.yishi.desk.meeting.Polls;
import org.yishi.desk.minutes.MinutesDesk;
import org.yishi.desk.paper.Papers;
import org.yishi.model.body.Measure;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.meeting.ItemKind;
import org.yishi.model.meeting.Stance;
import org.yishi.model.presence.Attendee;
import org.yishi.model.verdict.Count;
import org.yishi.model.vote.PollForm;
import org.yishi.text.Lang;
import org.yishi.text.Text;

/** A meeting of the households, held by the desks one deed after another. */
final class Evening {
    private static final int SPEAKERS = 3;

    private final Work work;
    private final Path folder;
    private final Text text = Text.in(Lang.ZH);
    private final Planning planning;
    private MeetingId meeting = new MeetingId(0);

    Evening(Work work, Path folder) {
        this.work = work;
        this.folder = folder;
        planning = new Planning(work, text);
    }

    MeetingId plan() {
        meeting = planning.plan(new MeetingPlan(
                        "villagers-assembly-households", "", "村文化礼堂", OffsetDateTime.now(), "王建国", "李敏"))
                .orThrow();
        return meeting;
    }

    List<Attendee> attendees() {
        return planning.show(meeting).orElseThrow().attendees();
    }

    /**
     * Checks in so many one by one and the rest at once, and goes through so many items; {@code settle} waits for the
     * windows after each deed.
     */
    void hold(int present, int items, Runnable settle) {
        var door = new CheckIn(work, text);
        var here = attendees().stream().limit(present).toList();
        for (var one : here) {
            door.in(one.id()).orThrow();
            settle.run();
        }
        int all = present + door.allIn(meeting).orThrow();
        var chair = new Chair(work);
        var agenda = new Agendas(work);
        for (int i = 1; i <= items; i++) {
            agenda.add(meeting, ItemDraft.titled(ItemKind.DECISION, "第" + i + "项：修缮村北灌溉渠"))
                    .orThrow();
        }
        chair.open(meeting).orThrow();
        planning.show(meeting).orElseThrow().items().forEach(item -> {
            chair.start(item.id()).orThrow();
            settle.run();
            talk(item.id(), here, settle);
            vote(item.id(), all, settle);
        });
    }

    private void talk(ItemId item, List<Attendee> here, Runnable settle) {
        var floor = new Floor(work);
        for (int i = 0; i < SPEAKERS; i++) {
            var speech = floor.queue(
                            item,
                            here.get((int) (item.value() * SPEAKERS + i) % here.size())
                                    .id(),
                            180)
                    .orThrow();
            floor.start(speech).orThrow();
            settle.run();
            floor.note(speech, Stance.FOR, "先修村北的一段，再修村南的一段，赶在春耕以前。").orThrow();
            floor.finish(speech).orThrow();
            settle.run();
        }
    }

    private void vote(ItemId item, int present, Runnable settle) {
        var polls = new Polls(work);
        var poll =
                polls.open(item, PollDraft.of("是否同意修缮村北灌溉渠？", PollForm.HANDS)).orThrow();
        settle.run();
        polls.count(poll, new Count(Measure.HEADS, present - 30, 20, 10, 0)).orThrow();
        polls.close(poll).orThrow();
        settle.run();
        polls.publish(poll, "").orThrow();
        settle.run();
    }

    void end() {
        new Chair(work).end(meeting).orThrow();
    }

    /** The minutes, the list at the door and the follow-up sheet of the whole village. */
    void papers() {
        var papers = new Papers(work, planning, new MinutesDesk(work, planning, text), text);
        papers.minutes(meeting, folder.resolve("minutes.docx")).orThrow();
        papers.signIn(meeting, folder.resolve("signin.docx")).orThrow();
        papers.followUp(folder.resolve("followup.xlsx")).orThrow();
    }
}
