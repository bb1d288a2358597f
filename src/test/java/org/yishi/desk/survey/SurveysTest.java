package org.yishi.desk.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.desk.check.Verify;
import org.yishi.desk.matter.Matters;
import org.yishi.desk.people.ResidentDraft;
import org.yishi.model.Outcome;
import org.yishi.model.event.Event;
import org.yishi.model.id.ResidentId;
import org.yishi.model.id.SurveyId;
import org.yishi.model.id.TaskId;
import org.yishi.model.id.TopicId;
import org.yishi.model.people.Gender;
import org.yishi.model.survey.Asked;
import org.yishi.model.survey.Quota;
import org.yishi.model.survey.Share;
import org.yishi.model.survey.Step;
import org.yishi.model.survey.Survey;
import org.yishi.model.survey.SurveyPlan;
import org.yishi.model.survey.SurveyVerdict;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.ListKind;
import org.yishi.model.task.TaskPlan;
import org.yishi.model.task.TaskState;
import org.yishi.model.topic.Channel;
import org.yishi.model.topic.Filing;
import org.yishi.model.topic.Topic;
import org.yishi.model.topic.TopicState;
import org.yishi.window.SampleFile;

class SurveysTest {
    private static final Share FOUR_FIFTHS = new Share(4, 5);
    private static final Share HALF = new Share(1, 2);

    @TempDir
    private Path folder = Path.of("");

    private SampleFile village = later();
    private Surveys surveys = later();
    private Matters matters = later();
    private TopicId topic = new TopicId(0);

    @BeforeEach
    void found() {
        village = new SampleFile(folder, 90);
        surveys = new Surveys(village.work);
        matters = new Matters(village.work);
        topic = raise(TopicState.TAKEN_UP);
    }

    @AfterEach
    void close() {
        village.close();
    }

    private TopicId raise(TopicState state) {
        return matters.raise(new Topic(
                        new TopicId(0),
                        "",
                        "修缮灌溉渠",
                        "",
                        "王秀英",
                        Optional.empty(),
                        Optional.empty(),
                        Channel.VISIT,
                        LocalDate.of(2026, 2, 20),
                        Filing.NONE,
                        state,
                        "",
                        Optional.empty(),
                        Optional.empty()))
                .orThrow();
    }

    private static SurveyPlan plan(int size, String... grids) {
        return new SurveyPlan("修缮灌溉渠", 20260305, size, List.of(grids), true, FOUR_FIFTHS, HALF);
    }

    private void answer(SurveyId id, Step step, int times) {
        for (int i = 0; i < times; i++) {
            surveys.answer(id, "第1网格", step, "").orThrow();
        }
    }

    private Survey of(SurveyId id) {
        return surveys.find(id).orElseThrow();
    }

    private TopicState state() {
        return matters.dossier(topic).orElseThrow().topic().state();
    }

    private List<ResidentId> asked(SurveyId id) {
        return of(id).asked().stream().map(Asked::resident).toList();
    }

    private static String refusal(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var why) ? why.key() : "done";
    }

    @Test
    void belowTheThresholdAClosedMatterIsTakenUpAgain() {
        matters.close(topic, "王建国", "已完工").orThrow();
        var id = surveys.open(topic, plan(10)).orThrow();
        answer(id, Step.VERY_SATISFIED, 7);
        answer(id, Step.NEITHER, 2);
        var end = surveys.close(id).orThrow();
        assertEquals(SurveyVerdict.NOT_SATISFIED, end.result().verdict());
        assertTrue(end.reopened());
        assertEquals(TopicState.REOPENED, state());
        assertEquals(end, of(id).end().orElseThrow());
        assertEquals(
                end,
                matters.dossier(topic).orElseThrow().surveys().getLast().end().orElseThrow());
        assertEquals("李敏", end.by());
        assertTrue(new Verify(village.work).verify().isSound());
    }

    @Test
    void atTheThresholdItStaysClosed() {
        matters.close(topic, "王建国", "已完工").orThrow();
        var id = surveys.open(topic, plan(10)).orThrow();
        answer(id, Step.SATISFIED, 8);
        answer(id, Step.VERY_DISSATISFIED, 2);
        assertFalse(surveys.close(id).orThrow().reopened());
        assertEquals(TopicState.CLOSED, state());
    }

    @Test
    void whereTooFewAnsweredNothingFollows() {
        matters.close(topic, "王建国", "已完工").orThrow();
        var id = surveys.open(topic, plan(10)).orThrow();
        answer(id, Step.VERY_DISSATISFIED, 4);
        assertEquals(SurveyVerdict.TOO_FEW, surveys.close(id).orThrow().result().verdict());
        assertEquals(TopicState.CLOSED, state());
        assertEquals("done", refusal(surveys.start(topic)));
    }

    @Test
    void anOpenMatterStaysAsItIs() {
        var id = surveys.open(topic, plan(4)).orThrow();
        answer(id, Step.VERY_DISSATISFIED, 4);
        assertFalse(surveys.close(id).orThrow().reopened());
        assertEquals(TopicState.TAKEN_UP, state());
    }

    @Test
    void noMoreFormsThanPeopleAskedAndTheLastIsTakenBack() {
        var id = surveys.open(topic, plan(3)).orThrow();
        assertEquals("survey.wrong.none-to-take-back", refusal(surveys.takeBack(id)));
        answer(id, Step.SATISFIED, 2);
        surveys.answer(id, "第2网格", Step.DISSATISFIED, " 𬍛说护栏没装 ").orThrow();
        assertEquals("survey.wrong.full", refusal(surveys.answer(id, "", Step.NEITHER, "")));
        assertEquals("𬍛说护栏没装", surveys.takeBack(id).orThrow().remark());
        assertEquals(2, of(id).answers().size());
        surveys.answer(id, "第2网格", Step.SATISFIED, "").orThrow();
        assertEquals(3, of(id).answers().getLast().number());
        surveys.close(id).orThrow();
        assertEquals("survey.wrong.closed", refusal(surveys.takeBack(id)));
        assertEquals("survey.wrong.closed", refusal(surveys.close(id)));
        assertEquals("survey.wrong.gone", refusal(surveys.close(new SurveyId(99))));
    }

    @Test
    void childrenAndThoseTakenOffTheRosterAreNeverDrawn() {
        var child = village.residents.add(draft("王小宝", "2010-05-01")).orThrow();
        var eighteen = village.residents.add(draft("王大宝", "2008-03-05")).orThrow();
        var gone = village.residents.people().residents().getFirst().id();
        village.residents.retire(gone, "迁出").orThrow();
        var all = asked(surveys.open(topic, plan(1000)).orThrow());
        assertFalse(all.contains(child));
        assertFalse(all.contains(gone));
        assertTrue(all.contains(eighteen));
        assertEquals(90, all.size());
    }

    private static ResidentDraft draft(String name, String birth) {
        return new ResidentDraft(name, "", Gender.MALE, birth, "", "", "", "", "第1网格", "", Set.of(), "", "");
    }

    @Test
    void whoCarriedTheMatterOutIsLeftOutByName() {
        var people = village.residents.people().residents();
        var owner = people.get(3);
        var helper = people.get(70);
        promise(owner.name(), "镇水利站、" + helper.name() + "（第2网格）");
        var all = asked(surveys.open(topic, plan(1000)).orThrow());
        assertFalse(all.contains(owner.id()));
        assertFalse(all.contains(helper.id()));
        long sameNames = people.stream()
                .filter(r -> r.name().equals(owner.name()) || r.name().equals(helper.name()))
                .count();
        assertEquals(90 - sameNames, all.size());
        assertEquals(sameNames, of(new SurveyId(1)).method().leftOut());
    }

    private void promise(String owner, String helpers) {
        village.work
                .act((tx, now) -> {
                    tx.tasks()
                            .add(new ActionItem(
                                    new TaskId(0),
                                    "2026-1-01",
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    "清淤",
                                    owner,
                                    helpers,
                                    Optional.empty(),
                                    Optional.empty(),
                                    0,
                                    TaskState.SIGNED_OFF,
                                    ListKind.PROJECT,
                                    now,
                                    new TaskPlan(
                                            Optional.of(topic),
                                            "",
                                            Optional.empty(),
                                            Optional.empty(),
                                            "",
                                            0,
                                            List.of()),
                                    List.of(),
                                    List.of()));
                    tx.record(new Event.TaskMade(new TaskId(1)));
                    return Outcome.done(true);
                })
                .orThrow();
    }

    @Test
    void oneGridIsAskedAloneWhereTheMatterIsItsOwn() {
        var survey = of(surveys.open(topic, plan(8, "第2网格")).orThrow());
        assertEquals(List.of(new Quota("第2网格", 45, 8)), survey.method().quotas());
        assertTrue(survey.method().onlyTouched());
        assertEquals(12, survey.asked().size());
        assertEquals(
                List.of(9, 10, 11, 12),
                survey.asked().stream()
                        .filter(Asked::substitute)
                        .map(Asked::place)
                        .toList());
    }

    @Test
    void theSameSeedDrawsTheSameInAnotherSurvey() {
        var first = surveys.open(topic, plan(12)).orThrow();
        assertEquals("survey.wrong.open", refusal(surveys.open(topic, plan(12))));
        answer(first, Step.SATISFIED, 12);
        surveys.close(first).orThrow();
        var second = surveys.open(topic, plan(12)).orThrow();
        assertEquals(asked(first), asked(second));
    }

    @Test
    void aNewSurveyBeginsWithWhatTheVillageAskedForLast() {
        var start = surveys.start(topic).orThrow();
        assertEquals(new SurveyPlan("修缮灌溉渠", 202603051904L, 30, List.of(), true, FOUR_FIFTHS, HALF), start.plan());
        assertEquals(List.of("第1网格", "第2网格"), start.grids());
        var twoThirds = new SurveyPlan("渠", 7, 20, List.of(), true, new Share(2, 3), new Share(3, 5));
        surveys.close(surveys.open(topic, twoThirds).orThrow()).orThrow();
        var next = surveys.start(topic).orThrow().plan();
        assertEquals(new Share(2, 3), next.threshold());
        assertEquals(new Share(3, 5), next.least());
        assertEquals(20, next.size());
    }

    @Test
    void whatWasNeverTakenUpIsNotAskedAbout() {
        assertEquals("survey.wrong.state", refusal(surveys.start(raise(TopicState.RAISED))));
        assertEquals("survey.wrong.state", refusal(surveys.open(raise(TopicState.DECLINED), plan(5))));
        assertEquals("survey.wrong.no-topic", refusal(surveys.start(new TopicId(99))));
    }

    /** Stands in a field until a test begins. */
    @SuppressWarnings("NullAway")
    private static <T> T later() {
        return Optional.<T>empty().orElse(null);
    }
}
