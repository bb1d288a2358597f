package org.yishi.desk.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yishi.desk.check.Verify;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.body.Customs;
import org.yishi.model.body.Measure;
import org.yishi.model.event.Event;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.PollId;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.minutes.Line;
import org.yishi.model.people.Village;
import org.yishi.model.people.VillageKind;
import org.yishi.model.verdict.Count;
import org.yishi.model.verdict.Papers;
import org.yishi.model.verdict.Tally;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.Earlier;
import org.yishi.model.vote.Officers;
import org.yishi.model.vote.PaperFlaw;
import org.yishi.model.vote.PollForm;
import org.yishi.model.vote.Totals;
import org.yishi.report.Press;
import org.yishi.report.minutes.MinutesDraft;
import org.yishi.report.result.ResultPaper;
import org.yishi.text.Lang;
import org.yishi.text.Text;

/** What minutes and result pages print of checks, objections, recounts, and of who came and left meanwhile. */
@Execution(ExecutionMode.CONCURRENT)
class RecountPapersTest {
    private static final Village VILLAGE = new Village("溪口村", VillageKind.VILLAGE, "宁海县", "岔路镇");

    @TempDir
    Path folder;

    private static List<String> minutes(Proceedings record) {
        return new MinutesDraft(Text.in(Lang.ZH), VILLAGE)
                .of(record).stream().map(Line::text).toList();
    }

    private static void holds(List<String> printed, String... wanted) {
        for (var line : wanted) {
            assertTrue(printed.contains(line), () -> line + " is not in\n" + String.join("\n", printed));
        }
    }

    private List<String> rows(VillageHall village, Proceedings record, PollId id) throws IOException {
        var file = folder.resolve("result.docx");
        var poll = record.polls().stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .orElseThrow();
        var press = new Press(Text.in(Lang.ZH), VILLAGE, Optional.empty(), village.work.now(), false);
        new ResultPaper(press).write(file, record, poll);
        try (var document = new XWPFDocument(Files.newInputStream(file))) {
            return document.getTables().stream()
                    .flatMap(t -> t.getRows().stream())
                    .map(r -> String.join(
                            "|",
                            r.getTableCells().stream()
                                    .map(XWPFTableCell::getText)
                                    .toList()))
                    .toList();
        }
    }

    private static MeetingId meeting(VillageHall village) {
        return village.planning.meetings().getFirst().id();
    }

    private PollId papers(VillageHall village, int yes, int no) {
        var item = village.running(village.planned(), 20);
        var draft = new PollDraft("修路？", PollForm.PAPER, new Officers("甲", "乙", "陈国强"), "");
        var id = village.polls.open(item, draft).orThrow();
        village.polls.papers(id, new Papers(20, 20)).orThrow();
        new Counting(village.work).unseal(id).orThrow();
        read(village, id, yes, no);
        return id;
    }

    private static void read(VillageHall village, PollId id, int yes, int no) {
        var counting = new Counting(village.work);
        for (int i = 0; i < 20; i++) {
            if (i < yes + no) {
                counting.paper(id, i < yes ? Choice.YES : Choice.NO).orThrow();
            } else {
                counting.flawed(id, PaperFlaw.BLANK).orThrow();
            }
        }
        village.polls.close(id).orThrow();
        new Objections(village.work).check(id, "陈国强").orThrow();
    }

    @Test
    void bothCountsStandWithTheObjectionAndTheLastOneHolds() throws IOException {
        try (var village = new VillageHall(folder, 30, 0)) {
            var id = papers(village, 11, 8);
            village.polls.publish(id, "").orThrow();
            village.pass(120);
            new Objections(village.work).recount(id, "三组张大伟提出第二叠票数错").orThrow();
            read(village, id, 10, 9);
            village.polls.publish(id, "").orThrow();
            var record = village.show(meeting(village));
            var at = "%d:%02d"
                    .formatted(village.work.now().getHour(), village.work.now().getMinute());
            holds(
                    minutes(record),
                    "第1次计票：发出20张、收回20张、有效票19张、空白1张、赞成11人、反对8人、弃权0人。",
                    "第1次计票结果（当时已公布）：通过：到会20人，过半数须11人，赞成11人。监票人陈国强核对无误。",
                    "异议：" + at + "，三组张大伟提出第二叠票数错。经重新计票，以重新计票为准。",
                    "表决结果（以重新计票为准）：未通过：到会20人，过半数须11人，赞成10人。",
                    "核对：监票人陈国强核对无误。");
            holds(
                    rows(village, record, id),
                    "计票人员|唱票甲；计票乙；监票陈国强；公布前陈国强核对",
                    "附：前后票数|第1次计票|重新计票（为准）",
                    "空白|1张|1张",
                    "赞成|11人|10人",
                    "反对|8人|9人",
                    "结果|通过|未通过");
        }
    }

    @Test
    void aResolutionMadeOnTheFirstCountIsToldOfWhereTheRecountTurnsIt() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var id = papers(village, 11, 8);
            village.polls.publish(id, "").orThrow();
            var shown = village.show(meeting(village)).polls().getFirst();
            village.outcomes
                    .resolve(shown.item(), Optional.of(id), village.outcomes.draft(shown))
                    .orThrow();
            new Objections(village.work).recount(id, "复核").orThrow();
            read(village, id, 10, 9);
            village.polls.publish(id, "").orThrow();
            var printed = minutes(village.show(meeting(village)));
            assertTrue(
                    printed.stream()
                            .anyMatch(l -> l.startsWith("特殊情况：表决1重新计票后结果不同，决议") && l.endsWith("是按先前的结果作出的。原因：复核")),
                    printed::toString);
        }
    }

    @ParameterizedTest
    @EnumSource(Customs.Present.class)
    void whoCameAndLeftMeanwhileIsListedWithTheRuleThatSaysWhoCounts(Customs.Present base) throws IOException {
        var customs = new Customs(false, Customs.Ties.STAND, base);
        try (var village = new VillageHall(folder, 30, VillageHall.body(0, customs))) {
            var meeting = village.planned();
            var item = village.running(meeting, 20);
            var id = village.polls
                    .open(item, PollDraft.of("修路？", PollForm.HANDS))
                    .orThrow();
            village.pass(60);
            village.checkIn.in(village.person(meeting, 25)).orThrow();
            village.checkIn.out(village.person(meeting, 1), "").orThrow();
            village.polls.count(id, new Count(Measure.HEADS, 12, 8, 0, 0)).orThrow();
            village.polls.close(id).orThrow();
            var said = base == Customs.Present.AT_OPENING ? "开始" : "结束";
            var record = village.show(meeting);
            holds(minutes(record), "人数认定：按本会规则，以表决" + said + "时在场的人计。");
            assertTrue(rows(village, record, id).stream()
                    .anyMatch(r -> r.startsWith("期间进出|到会：") && r.endsWith("按本会规则，以表决" + said + "时在场的人计")));
        }
    }

    @Test
    void totalsOfTwoPeopleAreToldWithTheirNames() throws IOException {
        try (var village = new VillageHall(folder, 30, 0)) {
            var meeting = village.planned();
            var item = village.running(meeting, 20);
            var id = village.polls
                    .open(item, PollDraft.of("修路？", PollForm.PAPER))
                    .orThrow();
            village.polls.papers(id, new Papers(20, 20)).orThrow();
            var counting = new Counting(village.work);
            counting.unseal(id).orThrow();
            var totals = new Totals(List.of(12L, 4L, 1L), 17, 2, 1);
            counting.blind(id, "李芳", totals).orThrow();
            counting.blind(id, "陈国强", totals).orThrow();
            village.polls.close(id).orThrow();
            var record = village.show(meeting);
            holds(minutes(record), "计票方式：两人分别计票，一致（李芳、陈国强）。", "表决票：发出20张，收回20张；有效票17张，废票3张：空白1张，其余2张未分原因。");
            holds(rows(village, record, id), "计票方式|两人分别计票，一致（李芳、陈国强）");
        }
    }

    @Test
    void aVoteRepeatedAfterOneWasVoidStandsBesideItWithTheReason() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var id = papers(village, 11, 8);
            village.polls.declareVoid(id, "发错了票").orThrow();
            var item = village.show(meeting(village)).running().orElseThrow().id();
            var again = village.polls
                    .open(item, PollDraft.of("修路？", PollForm.HANDS))
                    .orThrow();
            village.polls.count(again, new Count(Measure.HEADS, 12, 8, 0, 0)).orThrow();
            village.polls.close(again).orThrow();
            village.polls.publish(again, "").orThrow();
            var printed = minutes(village.show(meeting(village)));
            holds(printed, "表决1：修路？", "作废：本次表决已宣布作废，原因：发错了票", "表决1a：修路？");
            assertEquals(2, printed.stream().filter(l -> l.startsWith("表决结果：")).count());
        }
    }

    @Test
    void aFirstCountThatWasForgedIsFound() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var id = papers(village, 11, 8);
            var kept = Earlier.of(village.show(meeting(village)).polls().getFirst(), village.work.now(), "复核");
            new Objections(village.work).recount(id, "复核").orThrow();
            assertEquals(List.of(), new Verify(village.work).verify().flaws());
            var forged = new Earlier(
                    kept.at(),
                    kept.reason(),
                    kept.wasPublished(),
                    Tally.ofHeads(9, 10, 0, 1),
                    kept.papers(),
                    kept.blocks(),
                    kept.piles(),
                    kept.totals(),
                    kept.typed(),
                    kept.voices(),
                    kept.checkedBy(),
                    kept.verdict(),
                    kept.choosing(),
                    kept.posts());
            village.work
                    .act((tx, now) -> {
                        tx.polls().setAside(id, forged);
                        tx.record(new Event.RecountBegun(id, "复核"));
                        return Outcome.done(id);
                    })
                    .orThrow();
            assertEquals(
                    List.of("command.flaw-earlier"),
                    new Verify(village.work)
                            .verify().flaws().stream().map(Refusal::key).toList());
        }
    }
}
