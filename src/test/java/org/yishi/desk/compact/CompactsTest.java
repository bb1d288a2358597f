package org.yishi.desk.compact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.yishi.desk.body.BodyFiles;
import org.yishi.desk.check.Verify;
import org.yishi.desk.meeting.Agendas;
import org.yishi.desk.meeting.Chair;
import org.yishi.desk.meeting.CheckIn;
import org.yishi.desk.meeting.ItemDraft;
import org.yishi.desk.meeting.MeetingPlan;
import org.yishi.desk.meeting.PollDraft;
import org.yishi.desk.meeting.Polls;
import org.yishi.model.Outcome;
import org.yishi.model.body.Body;
import org.yishi.model.body.Matter;
import org.yishi.model.body.Measure;
import org.yishi.model.compact.Article;
import org.yishi.model.compact.CompactKind;
import org.yishi.model.compact.SuggestionState;
import org.yishi.model.compact.Version;
import org.yishi.model.compact.VersionState;
import org.yishi.model.compact.change.ChangeKind;
import org.yishi.model.id.PollId;
import org.yishi.model.meeting.ItemKind;
import org.yishi.model.people.VillageKind;
import org.yishi.model.verdict.Count;
import org.yishi.model.vote.PollForm;
import org.yishi.rule.compact.Adoption;
import org.yishi.rule.compact.Samples;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.window.SampleFile;

@Execution(ExecutionMode.CONCURRENT)
class CompactsTest {
    private static final LocalDate OLD = LocalDate.of(2021, 2, 20);
    private static final LocalDate FROM = LocalDate.of(2026, 4, 1);

    @TempDir
    private Path folder = Path.of("");

    private SampleFile village = later();
    private Compacts compacts = later();
    private Drafting drafting = later();
    private Hearing hearing = later();
    private Adopting adopting = later();
    private long id;

    @BeforeEach
    void found() {
        village = new SampleFile(folder, 30);
        compacts = new Compacts(village.work);
        drafting = new Drafting(village.work);
        hearing = new Hearing(village.work);
        adopting = new Adopting(village.work, Text.in(Lang.ZH));
        id = compacts.start(CompactKind.VILLAGE_RULES, "溪口村村规民约", Optional.empty())
                .orThrow();
        drafting.take(draft(), drafting.read(Samples.file("rules-48.txt"))).orThrow();
    }

    @AfterEach
    void close() {
        assertTrue(new Verify(village.work).verify().isSound());
        village.close();
    }

    private CompactPage page() {
        return compacts.page(id).orElseThrow();
    }

    private long draft() {
        return page().draft().orElseThrow().id();
    }

    /** What held already is laid down, and a revision of it is typed in. */
    private void revised() {
        adopting.heldAlready(draft(), OLD, LocalDate.of(2021, 3, 1), "").orThrow();
        compacts.draft(id).orThrow();
        drafting.take(draft(), drafting.read(Samples.file("rules-48-revised.txt")))
                .orThrow();
    }

    @Test
    void aRevisionGoesFromTheTextInForceToTheNext() {
        revised();
        assertEquals(15, page().change().count(ChangeKind.REWORDED));
        var body = adopting.bodies(page().compact(), SampleFile.TODAY).getFirst();
        var decision = adopting.byCount(draft(), "", new TypedCount(body, SampleFile.TODAY, 300, 180, 170, 5, 5))
                .orThrow();
        assertTrue(decision.carried());
        var adopted = adopting.adopt(draft(), FROM).orThrow();
        assertEquals(2, adopted.number());
        assertEquals(Samples.revised().lines(), adopted.text().lines());
        var versions = page().versions();
        assertEquals(Optional.of(FROM), versions.getFirst().ended());
        assertTrue(versions.getFirst().holdsOn(SampleFile.TODAY));
        assertTrue(versions.getLast().holdsOn(FROM));
        assertFalse(versions.getFirst().holdsOn(FROM));
        var filed = adopting.follow(adopted.id(), Optional.of(SampleFile.TODAY.plusDays(3)), Optional.empty());
        assertEquals(Optional.of(SampleFile.TODAY.plusDays(3)), filed.orThrow().filedOn());
        assertEquals("compact.wrong.no-draft", refusal(drafting.remove(adopted.id(), "a1")));
        assertThrows(
                RuntimeException.class,
                () -> village.work.act((tx, _) -> {
                    tx.compacts().change(adopted.withText(Samples.rules(), Map.of()));
                    return Outcome.done(true);
                }));
    }

    @Test
    void changesThatFailKeepTheOldWords() {
        revised();
        var change = page().change();
        var body = adopting.bodies(page().compact(), SampleFile.TODAY).getFirst();
        for (var part : change.parts()) {
            boolean fails = change.decided().stream()
                    .anyMatch(a -> a.id().equals(part) && (a.before() == 18 || a.kind() == ChangeKind.REMOVED));
            adopting.byCount(draft(), part, new TypedCount(body, SampleFile.TODAY, 300, 180, fails ? 60 : 170, 5, 5))
                    .orThrow();
        }
        var preview = adopting.preview(page());
        assertEquals(49, preview.articles().size());
        assertTrue(preview.lines().stream().anyMatch(l -> l.contains("每人每月2元")));
        assertTrue(preview.lines().stream().anyMatch(l -> l.contains("村内不得养殖烈性犬")));
        var adopted = adopting.adopt(draft(), FROM).orThrow();
        assertEquals(preview, adopted.text());
        assertEquals(
                List.of(VersionState.ADOPTED, VersionState.DROPPED, VersionState.ADOPTED),
                page().versions().stream().map(Version::state).toList());
    }

    @Test
    void inAVillageOnlyTheVillagersAssemblyAdopts() {
        var wrong = held("villagers-representatives", 20);
        assertEquals("compact.wrong.village-body", refusal(adopting.byPoll(draft(), "", wrong)));
        assertEquals("compact.wrong.not-carried", refusal(adopting.adopt(draft(), FROM)));
        var right = held("villagers-assembly", 28);
        assertTrue(adopting.byPoll(draft(), "", right).orThrow().carried());
        var choices = adopting.polls(page().compact());
        assertEquals(2, choices.size());
        assertEquals(1, choices.stream().filter(c -> c.against().isEmpty()).count());
        assertTrue(adopting.adopt(draft(), FROM).orThrow().adoption().contains("第1号表决"));
    }

    @Test
    void ofTheShippedBodiesTheAssembliesAloneMayAdopt() {
        var village = BodyFiles.defaults().stream()
                .filter(b -> b.scope().contains(VillageKind.VILLAGE))
                .filter(b -> Adoption.against(b, CompactKind.VILLAGE_RULES, VillageKind.VILLAGE)
                        .isEmpty())
                .map(Body::code)
                .distinct()
                .toList();
        assertTrue(village.stream().allMatch(code -> code.startsWith("villagers-assembly")), village.toString());
        var community = BodyFiles.defaults().stream()
                .filter(b -> b.scope().contains(VillageKind.COMMUNITY))
                .filter(b -> Adoption.against(b, CompactKind.RESIDENTS_COMPACT, VillageKind.COMMUNITY)
                        .isEmpty())
                .map(Body::code)
                .distinct()
                .toList();
        assertTrue(community.contains("residents-representatives"), community.toString());
        assertTrue(community.contains("residents-assembly"), community.toString());
        assertFalse(community.contains("council"), community.toString());
    }

    @Test
    void aDraftIsWrittenStepByStepAndEachStepCanBeUndone() {
        var first = page().current().text().articles().getFirst();
        var step = drafting.insertAfter(draft(), first.id(), "新的一条。").orThrow();
        assertEquals("第二条", step.now().text().label(step.focus()));
        assertEquals(49, page().current().text().articles().size());
        drafting.reason(draft(), step.focus(), "村民提出。").orThrow();
        drafting.restore(step.before()).orThrow();
        assertEquals(48, page().current().text().articles().size());
        assertTrue(page().current().reasons().isEmpty());
        var split = drafting.split(draft(), first.id(), 10).orThrow();
        assertEquals(49, split.now().text().articles().size());
        assertEquals("compact.wrong.nothing-changed", refusal(drafting.split(draft(), first.id(), 0)));
        var chapter = drafting.chapterAt(draft(), split.focus(), "目的").orThrow();
        assertEquals(9, chapter.now().text().chapters().size());
        assertEquals(
                List.of(first.id()),
                chapter.now().text().chapters().getFirst().articles().stream()
                        .map(Article::id)
                        .toList());
    }

    @Test
    void suggestionsAndReviewsAreAnswered() {
        var article = page().current().text().articles().get(17).id();
        var suggestion = hearing.suggest(draft(), article, "保洁费太高", "王秀英", SampleFile.TODAY)
                .orThrow();
        assertEquals(1, compacts.all().getFirst().open());
        assertEquals("compact.wrong.no-reason", refusal(hearing.answer(suggestion, SuggestionState.NOT_TAKEN, " ")));
        hearing.answer(suggestion, SuggestionState.PARTLY, "改为每户每月五元。").orThrow();
        assertEquals(SuggestionState.PARTLY, page().suggestions().getFirst().state());
        var review = hearing.send(draft(), "岔路镇人民政府", SampleFile.TODAY).orThrow();
        assertEquals(
                "compact.wrong.answered-before",
                refusal(hearing.answered(review, SampleFile.TODAY.minusDays(1), "", true)));
        hearing.answered(review, SampleFile.TODAY.plusDays(5), "建议删去罚款。", false).orThrow();
        assertEquals(Optional.of(false), page().reviews().getFirst().agrees());
        assertEquals(3, page().hints().size());
    }

    private PollId held(String body, int yes) {
        var plan = new MeetingPlan(body, "", "村部", OffsetDateTime.parse("2026-03-05T19:00:00+08:00"), "王建国", "李敏");
        var meeting = village.planning.plan(plan).orThrow();
        var agendas = new Agendas(village.work);
        var matter = body.equals("villagers-assembly") ? Matter.VILLAGE_RULES : Matter.GENERAL;
        var item = agendas.add(meeting, new ItemDraft(ItemKind.DECISION, matter, "村规民约", "", 0, "", Optional.empty()))
                .orThrow();
        var checkIn = new CheckIn(village.work, Text.in(Lang.ZH));
        var people = village.work.read(tx -> tx.presence().attendees(meeting));
        people.forEach(a -> checkIn.in(a.id()).orThrow());
        var chair = new Chair(village.work);
        chair.open(meeting).orThrow();
        chair.start(item).orThrow();
        var polls = new Polls(village.work);
        var poll = polls.open(item, PollDraft.of("同意吗？", PollForm.HANDS)).orThrow();
        int all = people.size();
        polls.count(poll, new Count(Measure.HEADS, Math.min(all, yes), all - Math.min(all, yes), 0, 0))
                .orThrow();
        polls.close(poll).orThrow();
        polls.publish(poll, "").orThrow();
        chair.end(meeting).orThrow();
        return poll;
    }

    private static String refusal(Outcome<?> outcome) {
        return assertInstanceOf(Outcome.Refused.class, outcome).why().key();
    }

    @SuppressWarnings("NullAway")
    private static <T> T later() {
        return (T) null;
    }
}
