package org.yishi.desk.forum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.desk.forum.proposal.Dotting;
import org.yishi.desk.forum.proposal.Proposals;
import org.yishi.desk.meeting.Agendas;
import org.yishi.model.Outcome;
import org.yishi.model.forum.opinion.Gathered;
import org.yishi.model.forum.opinion.Wording;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.id.ProposalId;
import org.yishi.model.meeting.ItemKind;
import org.yishi.model.team.Team;
import org.yishi.model.topic.Topic;

class ProposalsTest {
    @TempDir
    private Path folder = Path.of("");

    private Hall hall = later();
    private Proposals proposals = later();
    private Dotting dotting = later();

    @BeforeEach
    void open() {
        hall = new Hall(folder).grouped();
        proposals = new Proposals(hall.sample.work);
        dotting = new Dotting(hall.sample.work);
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private Gathered all() {
        return hall.opinions.gathered(hall.meeting);
    }

    private ProposalId make(String title) {
        return proposals.make(hall.meeting, title, "", List.of()).orThrow();
    }

    private static String refusal(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var why) ? why.key() : "done";
    }

    @Test
    void opinionsBecomeOneProposalWhoseEarlierWordsStayReadable() {
        var ids = hall.say(List.of("灯改声控", "灯改亮一点"));
        var id = proposals.make(hall.meeting, "楼道灯改造", "", ids).orThrow();
        assertEquals(2, all().in(id).size());
        assertEquals("灯改声控\n灯改亮一点", all().proposal(id).orElseThrow().words());
        proposals.word(id, "楼道灯改造", "三单元先试一个月").orThrow();
        proposals.word(id, "楼道灯改造", "三单元先试一个月").orThrow();
        assertEquals(
                List.of("灯改声控\n灯改亮一点", "三单元先试一个月"),
                proposals.wordings(id).stream().map(Wording::words).toList());
        var before = proposals.gather(Optional.empty(), ids.subList(0, 1)).orThrow();
        assertEquals(1, all().in(id).size());
        hall.opinions.restore(before).orThrow();
        assertEquals(2, all().in(id).size());
    }

    @Test
    void placesByDotsShowTiesAndLeaveOutWhatWasDropped() {
        var ids = List.of(make("甲"), make("乙"), make("丙"), make("丁"));
        var first = Optional.of(all().groups().getFirst().id());
        var second = Optional.of(all().groups().getLast().id());
        dotting.place(ids.get(0), first, 3).orThrow();
        dotting.place(ids.get(1), first, 4).orThrow();
        dotting.place(ids.get(0), second, 5).orThrow();
        dotting.place(ids.get(2), Optional.empty(), 4).orThrow();
        dotting.place(ids.get(3), second, 9).orThrow();
        dotting.place(ids.get(0), first, 2).orThrow();
        proposals.drop(ids.get(3), "超出预算").orThrow();
        assertEquals(
                List.of("1 甲 7 false", "2 乙 4 true", "2 丙 4 true"),
                Dotting.places(all()).stream()
                        .map(r -> r.place() + " " + r.proposal().title() + " " + r.dots() + " " + r.isTied())
                        .toList());
        assertEquals("opinion.wrong.gone", refusal(dotting.place(ids.get(3), second, 1)));
        assertEquals("opinion.wrong.dots", refusal(dotting.place(ids.get(0), second, -1)));
        proposals.takeUp(ids.get(3)).orThrow();
        assertEquals("丁", Dotting.places(all()).getFirst().proposal().title());
    }

    @Test
    void moreDotsThanThereCanBeAreTold() {
        var id = make("甲");
        dotting.each(hall.meeting, 3).orThrow();
        dotting.place(id, Optional.empty(), 40).orThrow();
        assertFalse(Dotting.sum(all(), Optional.empty()).isOver());
        var first = all().groups().getFirst();
        var group = new Team(
                first.id(), hall.meeting, 1, "", "", "", "", first.terms(), Collections.nCopies(4, new AttendeeId(1)));
        dotting.place(id, Optional.of(group.id()), 13).orThrow();
        var counted = all();
        var seated = new Gathered(
                counted.opinions(), counted.proposals(), counted.dots(), List.of(group), counted.dotsEach(), 13);
        assertTrue(Dotting.sum(seated, Optional.of(group.id())).isOver());
        assertEquals(12, Dotting.sum(seated, Optional.of(group.id())).most().orElseThrow());
        assertTrue(Dotting.sum(seated, Optional.empty()).isOver());
        assertEquals("opinion.wrong.dots-each", refusal(dotting.each(hall.meeting, 0)));
    }

    @Test
    void aProposalGoesOnAsAnItemToBeDecidedOnce() {
        var id = proposals
                .make(hall.meeting, "楼道灯改造", "三单元先试", List.of(hall.say("灯改声控")))
                .orThrow();
        var target = proposals.targets(hall.meeting).getFirst().id();
        assertEquals(hall.meeting, target);
        var item = proposals.put(id, target).orThrow();
        var put = hall.sample.work.read(tx -> tx.items().find(item)).orElseThrow();
        assertEquals(ItemKind.DECISION, put.kind());
        assertEquals("三单元先试", put.text());
        assertEquals(
                hall.sample.work.<Optional<Topic>>read(tx -> tx.topics().of(hall.item)),
                hall.sample.work.<Optional<Topic>>read(tx -> tx.topics().of(item)));
        assertEquals("opinion.wrong.is-on", refusal(proposals.put(id, target)));
        new Agendas(hall.sample.work).remove(item).orThrow();
        assertEquals("done", refusal(proposals.put(id, target)));
    }

    /** Stands in a field until a test begins. */
    @SuppressWarnings("NullAway")
    private static <T> T later() {
        return Optional.<T>empty().orElse(null);
    }
}
