package org.yishi.desk.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.desk.check.Verify;
import org.yishi.desk.followup.FollowUp;
import org.yishi.desk.followup.Report;
import org.yishi.desk.matter.Matters;
import org.yishi.model.Outcome;
import org.yishi.model.body.Matter;
import org.yishi.model.body.Measure;
import org.yishi.model.id.TopicId;
import org.yishi.model.meeting.ItemKind;
import org.yishi.model.task.ListKind;
import org.yishi.model.task.TaskPlan;
import org.yishi.model.task.TaskState;
import org.yishi.model.topic.Channel;
import org.yishi.model.topic.Dossier;
import org.yishi.model.topic.Filing;
import org.yishi.model.topic.NextStep;
import org.yishi.model.topic.Standing;
import org.yishi.model.topic.Station;
import org.yishi.model.topic.Topic;
import org.yishi.model.topic.TopicState;
import org.yishi.model.verdict.Count;
import org.yishi.model.vote.PollForm;
import org.yishi.rule.matter.Course;

/** A matter from the first voice to a closed file. */
class MattersTest {
    private static final LocalDate DUE = LocalDate.of(2026, 4, 1);

    @TempDir
    Path folder;

    private static String refusal(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var why) ? why.key() : "done";
    }

    private static Topic voice(String title) {
        return new Topic(
                new TopicId(0),
                "",
                title,
                "渠道漏水，菜地淹了",
                "王秀英",
                Optional.empty(),
                Optional.empty(),
                Channel.VISIT,
                LocalDate.of(2026, 2, 20),
                Filing.of("水利"),
                TopicState.RAISED,
                "",
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void everyDecisionBelongsToAMatterAndItsTasksToo() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var item = village.running(village.planned(), 20);
            var task = village.outcomes.promise(
                    item, Optional.empty(), new TaskDraft("清淤", "张大伟", "", Optional.of(DUE), ListKind.PROJECT));
            task.orThrow();
            var matters = new Matters(village.work);
            var topic = matters.of(item).orElseThrow();
            assertEquals("修缮灌溉渠", topic.title());
            assertEquals("2026-T1", topic.number());
            assertEquals(1, matters.dossier(topic.id()).orElseThrow().tasks().size());
            assertTrue(new Verify(village.work).verify().isSound());
        }
    }

    @Test
    void aVoiceIsFollowedToAClosedFile() throws IOException {
        try (var village = new VillageHall(folder, 30, 0)) {
            var matters = new Matters(village.work);
            var id = matters.raise(voice("修缮灌溉渠")).orThrow();
            var meeting = village.planned();
            var draft = new ItemDraft(ItemKind.DECISION, Matter.GENERAL, "修缮灌溉渠", "", 0, "", Optional.of(id));
            var item = village.agendas.add(meeting, draft).orThrow();
            assertEquals(
                    TopicState.TAKEN_UP,
                    matters.dossier(id).orElseThrow().topic().state());
            village.running(meeting, 21);
            village.chair.start(item).orThrow();
            var poll =
                    village.polls.open(item, PollDraft.of("", PollForm.HANDS)).orThrow();
            village.polls.count(poll, new Count(Measure.HEADS, 20, 1, 0, 0)).orThrow();
            village.polls.close(poll).orThrow();
            village.polls.publish(poll, "").orThrow();
            var task = village.outcomes
                    .promise(
                            item,
                            Optional.empty(),
                            new TaskDraft("清淤", "张大伟", "", Optional.of(DUE), ListKind.PROJECT, "监委会"))
                    .orThrow();
            var followUp = new FollowUp(village.work, () -> "李敏");
            followUp.milestone(task, "清淤泥", Optional.of(DUE)).orThrow();
            followUp.milestone(task, "砌渠壁", Optional.empty()).orThrow();
            var first = followUp.tasks().getFirst().plan().milestones().getFirst();
            followUp.milestoneDone(task, first.id(), true).orThrow();
            assertEquals(50, followUp.tasks().getFirst().progress());
            var photo = Files.writeString(folder.resolve("现场.jpg"), "图");
            followUp.report(
                            task,
                            new Report(
                                    "砌好了一半",
                                    TaskState.IN_PROGRESS,
                                    Optional.of(70),
                                    12_000_00,
                                    Optional.empty(),
                                    List.of(photo)))
                    .orThrow();
            assertEquals("followup.wrong.task-open", refusal(matters.close(id, "王建国", "")));
            assertEquals("followup.wrong.not-done", refusal(followUp.report(task, "看过了", TaskState.CHECKED)));
            followUp.report(task, "全部完工", TaskState.DONE).orThrow();
            followUp.report(task, "监委会现场核验", TaskState.CHECKED).orThrow();
            followUp.report(task, "销号", TaskState.SIGNED_OFF).orThrow();
            matters.close(id, "王建国", "回访满意").orThrow();
            var dossier = matters.dossier(id).orElseThrow();
            assertEquals(100, dossier.progress());
            assertEquals(12_000_00, dossier.tasks().getFirst().spent());
            var file = dossier.tasks().getFirst().notes().getFirst().files().getFirst();
            assertEquals("图", new String(followUp.content(file.id()).orElseThrow(), StandardCharsets.UTF_8));
            assertEquals(1, dossier.sittings().getFirst().polls().size());
            assertEquals("王建国", dossier.topic().closing().orElseThrow().by());
            assertTrue(new Verify(village.work).verify().isSound());
            matters.reopen(id, "又漏水").orThrow();
            assertEquals(
                    TopicState.REOPENED,
                    matters.dossier(id).orElseThrow().topic().state());
            var turns = matters.dossier(id).orElseThrow().turns();
            assertEquals(
                    List.of("回访满意", "又漏水"),
                    turns.stream().map(Dossier.Turn::words).toList());
            assertEquals(
                    List.of("王建国", village.work.operator()),
                    turns.stream().map(Dossier.Turn::by).toList());
        }
    }

    @Test
    void whereAMatterStandsIsReadWithoutItsWords() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var matters = new Matters(village.work);
            var id = matters.raise(voice("修缮灌溉渠")).orThrow();
            var idle = matters.raise(voice("装路灯")).orThrow();
            assertEquals(new NextStep.TakeUp(), next(matters, id));
            var draft = new ItemDraft(ItemKind.DECISION, Matter.GENERAL, "修缮灌溉渠", "", 0, "", Optional.of(id));
            var meeting = village.planned();
            var item = village.agendas.add(meeting, draft).orThrow();
            assertInstanceOf(NextStep.Meet.class, next(matters, id));
            village.running(meeting, 21);
            var task = village.outcomes
                    .promise(
                            item,
                            Optional.empty(),
                            new TaskDraft("清淤", "张大伟", "", Optional.of(DUE), ListKind.PROJECT, "监委会"))
                    .orThrow();
            var followUp = new FollowUp(village.work, () -> "李敏");
            followUp.milestone(task, "清淤泥", Optional.of(DUE)).orThrow();
            followUp.milestone(task, "砌渠壁", Optional.empty()).orThrow();
            var step = followUp.tasks().getFirst().plan().milestones().getFirst();
            followUp.milestoneDone(task, step.id(), true).orThrow();
            assertEquals(50, standing(matters, id).progress());
            followUp.report(
                            task,
                            new Report("一半多了", TaskState.IN_PROGRESS, Optional.of(70), 0, Optional.empty(), List.of()))
                    .orThrow();
            assertEquals(70, standing(matters, id).progress());
            var stations = new Course(standing(matters, id), DUE).stations();
            assertEquals(Station.Progress.SKIPPED, stations.get(Station.VOTE));
            assertEquals(Station.Progress.NOW, stations.get(Station.PROMISE));
            assertEquals(Station.Progress.TO_COME, stations.get(Station.CLOSED));
            assertEquals(1, standing(matters, id).late(DUE.plusDays(1)));
            assertEquals("followup.wrong.task-open", refusal(matters.join(id, idle)));
            matters.join(idle, id).orThrow();
            assertEquals(
                    "装路灯", matters.dossier(id).orElseThrow().joined().getFirst().title());
            assertEquals("matter.wrong.ended", refusal(matters.close(idle, "王建国", "")));
            matters.reopen(idle, "是两件事").orThrow();
            assertEquals("matter.wrong.no-answer", refusal(matters.decline(idle, " ")));
            matters.decline(idle, "已列入明年计划").orThrow();
            assertEquals("已列入明年计划", standing(matters, idle).topic().answer());
        }
    }

    private static Standing standing(Matters matters, TopicId id) {
        return matters.standings().stream()
                .filter(one -> one.topic().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static NextStep next(Matters matters, TopicId id) {
        return new Course(standing(matters, id), matters.today()).next();
    }

    @Test
    void aTaskOfItsOwnHasAPlanAndAMoveKeepsTheOldDate() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var followUp = new FollowUp(village.work, () -> "李敏");
            var draft = new TaskDraft("装路灯", "陈立", "供电所", Optional.of(DUE), ListKind.NEED, "监委会");
            var plan = new TaskPlan(
                    Optional.empty(),
                    "",
                    Optional.empty(),
                    Optional.of(DUE.minusDays(20)),
                    "村集体",
                    30_000_00,
                    List.of());
            var id = followUp.add(draft, plan).orThrow();
            followUp.moveDue(id, DUE.plusDays(10), "电杆未到货").orThrow();
            var task = followUp.tasks().getFirst();
            assertEquals("2026-0-01", task.number());
            assertEquals(30_000_00, task.plan().planned());
            assertEquals(1, task.timesMoved());
            assertEquals(Optional.of(DUE), task.moves().getFirst().from());
            assertEquals("电杆未到货", task.moves().getFirst().reason());
        }
    }
}
