package org.yishi.desk.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.yishi.desk.check.Verify;
import org.yishi.desk.followup.FollowUp;
import org.yishi.desk.matter.Disclosures;
import org.yishi.desk.matter.Matters;
import org.yishi.desk.procedure.Register;
import org.yishi.desk.procedure.Routes;
import org.yishi.desk.procedure.StagePapers;
import org.yishi.model.Outcome;
import org.yishi.model.body.Matter;
import org.yishi.model.body.Measure;
import org.yishi.model.disclosure.Disclosure;
import org.yishi.model.disclosure.DisclosureKind;
import org.yishi.model.id.DisclosureId;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.TopicId;
import org.yishi.model.meeting.ItemKind;
import org.yishi.model.procedure.Lack;
import org.yishi.model.procedure.RouteMap;
import org.yishi.model.procedure.StagePaper;
import org.yishi.model.procedure.StageStatus;
import org.yishi.model.procedure.Step;
import org.yishi.model.task.ListKind;
import org.yishi.model.task.TaskState;
import org.yishi.model.topic.Channel;
import org.yishi.model.topic.Filing;
import org.yishi.model.topic.Topic;
import org.yishi.model.topic.TopicState;
import org.yishi.model.verdict.Count;
import org.yishi.model.verdict.Result;
import org.yishi.model.vote.PollForm;
import org.yishi.text.Lang;
import org.yishi.text.Text;

/** A matter on its way through 四议两公开, stage by stage. */
@Execution(ExecutionMode.CONCURRENT)
class RoutesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
    private static final Optional<Step.Held> ELSEWHERE = Optional.of(new Step.Held("村部会议室", 9, 8, 8));

    @TempDir
    Path folder;

    private static String refusal(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var why) ? why.key() : "done";
    }

    private static Topic voice() {
        return new Topic(
                new TopicId(0),
                "",
                "修缮灌溉渠",
                "渠道漏水",
                "王秀英",
                Optional.empty(),
                Optional.empty(),
                Channel.VISIT,
                TODAY.minusDays(20),
                Filing.of("水利"),
                TopicState.RAISED,
                "",
                Optional.empty(),
                Optional.empty());
    }

    private static String now(Routes routes, TopicId topic) {
        return routes.map(topic)
                .flatMap(RouteMap::now)
                .map(s -> s.stage().code())
                .orElse("through");
    }

    private static Lack lack(Routes routes, TopicId topic) {
        return routes.map(topic).flatMap(RouteMap::now).orElseThrow().lacks().getFirst();
    }

    /** Up to the decision: what the program cannot know is noted by hand. */
    private static TopicId upToTheDecision(VillageHall village, Routes routes) {
        var id = new Matters(village.work).raise(voice()).orThrow();
        routes.begin(id, "four-deliberations").orThrow();
        routes.done(id, "proposal", TODAY.minusDays(9), "支部研究同意", Optional.empty())
                .orThrow();
        routes.done(id, "two-committees", TODAY.minusDays(8), "", ELSEWHERE).orThrow();
        routes.leaveOut(id, "party-assembly", "党员都在外，已逐个征求意见").orThrow();
        return id;
    }

    private static ItemId voted(VillageHall village, TopicId topic, int yes) {
        var meeting = village.planned();
        var draft = new ItemDraft(ItemKind.DECISION, Matter.GENERAL, "修缮灌溉渠", "", 0, "", Optional.of(topic));
        var item = village.agendas.add(meeting, draft).orThrow();
        village.running(meeting, 21);
        village.chair.start(item).orThrow();
        var poll = village.polls.open(item, PollDraft.of("", PollForm.HANDS)).orThrow();
        village.polls.count(poll, new Count(Measure.HEADS, yes, 21 - yes, 0, 0)).orThrow();
        village.polls.close(poll).orThrow();
        village.polls.publish(poll, "").orThrow();
        if (yes > 10) {
            village.outcomes
                    .promise(
                            item,
                            Optional.empty(),
                            new TaskDraft("清淤", "张大伟", "", Optional.of(TODAY), ListKind.PROJECT))
                    .orThrow();
        }
        village.chair.end(meeting).orThrow();
        return item;
    }

    private static void hang(VillageHall village, TopicId topic, DisclosureKind kind) {
        var draft = new Disclosure(
                new DisclosureId(0),
                "",
                Optional.of(topic),
                Optional.empty(),
                Optional.empty(),
                kind,
                "公开",
                "赞成20人。",
                15,
                false,
                "第三十五条",
                village.work.today(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                "",
                Optional.empty(),
                List.of());
        var disclosures = new Disclosures(village.work);
        disclosures
                .putUp(disclosures.plan(draft).orThrow(), village.work.today(), "公开栏")
                .orThrow();
    }

    private static String words(Path file) {
        try (var document = new XWPFDocument(Files.newInputStream(file));
                var all = new XWPFWordExtractor(document)) {
            return all.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aMatterGoesThroughEveryStageToItsEnd() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var routes = new Routes(village.work);
            var id = upToTheDecision(village, routes);
            assertEquals(
                    new Lack.Meeting(List.of(
                            "villagers-representatives", "villagers-assembly", "villagers-assembly-households")),
                    lack(routes, id));
            voted(village, id, 20);
            assertEquals("resolution-posted", now(routes, id));
            assertInstanceOf(Lack.Notice.class, lack(routes, id));
            hang(village, id, DisclosureKind.RESOLUTION);
            assertEquals("carrying-out", now(routes, id));
            assertEquals(new Lack.OpenTasks(1), lack(routes, id));
            var followUp = new FollowUp(village.work, () -> "李敏");
            followUp.report(followUp.tasks().getFirst().id(), "全部完工", TaskState.DONE)
                    .orThrow();
            assertEquals("result-posted", now(routes, id));
            hang(village, id, DisclosureKind.CARRYING_OUT);
            assertEquals("through", now(routes, id));
            assertTrue(routes.map(id).orElseThrow().isThrough());
            var register = new Register(village.work, village.planning, Text.in(Lang.ZH));
            var words = words(register.write(id, Path.of(System.getProperty("register", folder + "/登记表.docx")))
                    .orThrow());
            assertTrue(words.contains("应到30人，实到21人，占70.0%"), words);
            assertTrue(words.contains("赞成20"), words);
            assertTrue(words.contains("党员都在外，已逐个征求意见"), words);
            assertTrue(words.contains("表6") && !words.contains("表7"), words);
            assertTrue(new Verify(village.work).verify().isSound());
        }
    }

    @Test
    void aPaperIsPrintedByTheProgramOrFiledByHandOrLacking() throws IOException {
        try (var village = new VillageHall(folder, 30, 0)) {
            var routes = new Routes(village.work);
            var papers = new StagePapers(village.work);
            var id = upToTheDecision(village, routes);
            assertEquals(List.of("LACKING", "LACKING", "LACKING"), papers(routes, id, "two-committees"));
            assertEquals(
                    List.of(new Lack.Papers(List.of(StagePaper.SIGN_IN, StagePaper.MINUTES, StagePaper.PLAN))),
                    stage(routes, id, "two-committees").lacks());
            assertEquals("procedure.paper-where", refusal(papers.kept(id, "two-committees", StagePaper.PLAN, " ")));
            papers.kept(id, "two-committees", StagePaper.PLAN, "档案柜第3盒").orThrow();
            var scan = Files.writeString(folder.resolve("签到表.jpg"), "photo");
            long filed =
                    papers.file(id, "two-committees", StagePaper.SIGN_IN, scan).orThrow();
            assertEquals(List.of("FILED", "LACKING", "FILED"), papers(routes, id, "two-committees"));
            assertEquals("photo", new String(papers.content(filed).orElseThrow(), StandardCharsets.UTF_8));
            papers.takeBack(filed).orThrow();
            assertEquals(List.of("LACKING", "LACKING", "FILED"), papers(routes, id, "two-committees"));
            papers.bringBack(filed).orThrow();
            voted(village, id, 20);
            assertEquals(List.of("WRITTEN", "WRITTEN", "WRITTEN", "WRITTEN"), papers(routes, id, "decision"));
            assertEquals(3, routes.map(id).orElseThrow().lacking());
            var register = new Register(village.work, village.planning, Text.in(Lang.ZH));
            var words = words(register.write(id, folder.resolve("登记表.docx")).orThrow());
            assertTrue(words.contains("签到表：已存（签到表.jpg）"), words);
            assertTrue(words.contains("会议记录：还缺"), words);
            assertTrue(new Verify(village.work).verify().isSound());
        }
    }

    private static StageStatus stage(Routes routes, TopicId topic, String code) {
        var map = routes.map(topic).orElseThrow();
        return map.stages().get(map.route().procedure().place(code));
    }

    private static List<String> papers(Routes routes, TopicId topic, String code) {
        return stage(routes, topic, code).papers().stream()
                .map(paper -> paper.state().name())
                .toList();
    }

    @Test
    void aStageIsPassedOverOnlyWithATypedReasonThatStays() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var routes = new Routes(village.work);
            var id = new Matters(village.work).raise(voice()).orThrow();
            assertEquals("procedure.not-on-its-way", refusal(routes.leaveOut(id, "proposal", "急")));
            assertEquals("procedure.unknown", refusal(routes.begin(id, "six-deliberations")));
            assertEquals("procedure.unknown", refusal(routes.begin(id, "red-tea")));
            routes.begin(id, "four-deliberations").orThrow();
            assertEquals("procedure.on-its-way", refusal(routes.begin(id, "villagers-talk")));
            assertEquals("procedure.reason-missing", refusal(routes.leaveOut(id, "proposal", " ")));
            assertEquals("procedure.not-next", refusal(routes.leaveOut(id, "party-assembly", "没空")));
            assertEquals(
                    "procedure.future", refusal(routes.done(id, "proposal", TODAY.plusDays(1), "", Optional.empty())));
            routes.leaveOut(id, "proposal", "上级安排，直接商议").orThrow();
            assertEquals(
                    "procedure.held-missing", refusal(routes.done(id, "two-committees", TODAY, "", Optional.empty())));
            var odd = Optional.of(new Step.Held("", 5, 8, 8));
            assertEquals("procedure.held-odd", refusal(routes.done(id, "two-committees", TODAY, "", odd)));
            var first = routes.map(id).orElseThrow().stages().getFirst();
            assertEquals(StageStatus.State.LEFT_OUT, first.state());
            assertEquals(
                    "上级安排，直接商议",
                    routes.map(id).orElseThrow().route().steps().getFirst().words());
        }
    }

    @Test
    void aVoteThatDidNotPassIsNoDecisionAndTheMatterCanGoBack() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var routes = new Routes(village.work);
            var id = upToTheDecision(village, routes);
            voted(village, id, 10);
            assertEquals("decision", now(routes, id));
            assertEquals(
                    Result.REJECTED,
                    assertInstanceOf(Lack.NotPassed.class, lack(routes, id)).result());
            assertEquals("procedure.not-back", refusal(routes.sendBack(id, "proposal", "造价太高")));
            routes.sendBack(id, "two-committees", "造价太高").orThrow();
            assertEquals("two-committees", now(routes, id));
            routes.done(id, "two-committees", TODAY, "", ELSEWHERE).orThrow();
            assertEquals("party-assembly", now(routes, id));
        }
    }

    @Test
    void aSecondMeetingOnTheDayAMatterWasSentBackNeedsNoWordByHand() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var routes = new Routes(village.work);
            var id = upToTheDecision(village, routes);
            voted(village, id, 10);
            hang(village, id, DisclosureKind.RESOLUTION);
            routes.sendBack(id, "party-assembly", "造价太高").orThrow();
            village.pass(60);
            routes.leaveOut(id, "party-assembly", "党员已逐个征求意见").orThrow();
            assertInstanceOf(Lack.Meeting.class, lack(routes, id));
            voted(village, id, 20);
            assertEquals("resolution-posted", now(routes, id));
            hang(village, id, DisclosureKind.RESOLUTION);
            assertEquals("carrying-out", now(routes, id));
        }
    }

    @Test
    void aDecisionTakenBeforeItsTimeIsToldAtOnce() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var routes = new Routes(village.work);
            var id = new Matters(village.work).raise(voice()).orThrow();
            routes.begin(id, "four-deliberations").orThrow();
            voted(village, id, 20);
            assertEquals("proposal", now(routes, id));
            var lacks = routes.map(id).flatMap(RouteMap::now).orElseThrow().lacks();
            assertTrue(lacks.contains(new Lack.Overtaken("decision")), lacks.toString());
        }
    }

    @Test
    void aMatterThatIsStoppedWaitsForNothing() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var routes = new Routes(village.work);
            var id = upToTheDecision(village, routes);
            routes.stop(id, "上级已另行立项").orThrow();
            assertEquals("through", now(routes, id));
            assertEquals("procedure.not-on-its-way", refusal(routes.stop(id, "再停一次")));
            routes.begin(id, "villagers-talk").orThrow();
            assertEquals("talked", now(routes, id));
        }
    }
}
