package org.yishi.desk.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.yishi.desk.check.Verify;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.body.Base;
import org.yishi.model.body.Body;
import org.yishi.model.body.Comparison;
import org.yishi.model.body.Customs;
import org.yishi.model.body.Matter;
import org.yishi.model.body.Measure;
import org.yishi.model.body.Rule;
import org.yishi.model.body.Threshold;
import org.yishi.model.body.Turnout;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.count.Fraction;
import org.yishi.model.count.PostBox.Post;
import org.yishi.model.event.Event;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.PollId;
import org.yishi.model.verdict.Finding;
import org.yishi.model.verdict.Papers;
import org.yishi.model.verdict.Result;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollForm;
import org.yishi.model.vote.PostChosen;
import org.yishi.rule.Decision;

/** An election to several posts on one paper, from the opening to the check of the file, on a real file. */
@Execution(ExecutionMode.CONCURRENT)
class SeveralPostsTest {
    private static final List<Post> POSTS = List.of(new Post("主任", 1), new Post("副主任", 1), new Post("委员", 2));
    private static final List<String> NAMES = List.of("甲", "乙", "丙", "丁", "戊");

    @TempDir
    Path folder;

    private static Contest.Posts contest(boolean steppingDown, boolean voidsPaper) {
        return new Contest.Posts(POSTS, NAMES, steppingDown, voidsPaper);
    }

    private static String refusal(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var why) ? why.key() : "done";
    }

    private static Poll poll(VillageHall village, PollId id) {
        return village.work.read(tx -> tx.polls().find(id)).orElseThrow();
    }

    private static PostChosen post(VillageHall village, PollId id, int post) {
        return poll(village, id).posts().get(post);
    }

    private static List<String> flaws(VillageHall village) {
        return new Verify(village.work)
                .verify().flaws().stream().map(Refusal::key).toList();
    }

    /** Papers told as {@code 40 x 0||}, read out and counted; the vote is closed. */
    private static PollId voted(VillageHall village, ItemId item, Contest contest, String... papers) {
        var id = village.polls
                .open(item, PollDraft.of("换届选举", PollForm.PAPER), contest)
                .orThrow();
        long all = List.of(papers).stream().mapToLong(SeveralPostsTest::papers).sum();
        village.polls.papers(id, new Papers(all, all)).orThrow();
        var counting = new Counting(village.work);
        counting.unseal(id).orThrow();
        for (var some : papers) {
            for (long i = 0; i < papers(some); i++) {
                counting.paper(id, some.split(" x ", -1)[1]).orThrow();
            }
        }
        village.polls.close(id).orThrow();
        return id;
    }

    private static long papers(String some) {
        return Long.parseLong(some.split(" x ", -1)[0]);
    }

    private static List<String> totals(PostChosen post) {
        return post.choosing().tabulation().totals().stream()
                .map(Fraction::toString)
                .toList();
    }

    private static Rule rule(String id, List<Matter> matters, Threshold adoption) {
        var quorum = new Threshold(1, 2, Comparison.MORE_THAN, Base.ENTITLED, Measure.HEADS);
        return new Rule(id, matters, Turnout.CAST, List.of(quorum), List.of(adoption), true, "村民委员会组织法第十八条");
    }

    /** 选举 by more than half of the papers; 另行选举 by the most votes and a third at least. */
    private static Body election(Customs.Ties ties) {
        var body = VillageHall.body(0, ties);
        var majority = new Threshold(1, 2, Comparison.MORE_THAN, Base.CAST, Measure.HEADS);
        var third = new Threshold(1, 3, Comparison.AT_LEAST, Base.CAST, Measure.HEADS);
        return new Body(
                body.code(),
                body.name(),
                body.nameEn(),
                body.scope(),
                body.power(),
                body.holdsFrom(),
                body.holdsTo(),
                body.entitled(),
                List.of(rule("election", List.of(), majority), rule("rerun", List.of(Matter.ELECTION_RERUN), third)),
                body.bars(),
                body.proxy(),
                body.notice(),
                body.customs(),
                body.important(),
                body.meetsEvery(),
                body.note());
    }

    @Test
    void votesForAHigherPostCountForTheLowerOnesAsTheProvincialRuleHasIt() {
        try (var village = new VillageHall(folder, 100, 0)) {
            var item = village.running(village.planned(), 100);
            var id = voted(village, item, contest(true, false), "40 x 0||", "30 x |0|", "20 x ||0", "10 x ||1");
            assertEquals("40", totals(post(village, id, 0)).getFirst());
            assertEquals("70", totals(post(village, id, 1)).getFirst());
            assertEquals(30, post(village, id, 1).own().getFirst());
            // Elected with 70 of 100 to the second post, so nobody's votes are asked for any more in the third.
            assertEquals(List.of(0), post(village, id, 1).choosing().elected());
            assertEquals(List.of("0", "10"), totals(post(village, id, 2)).subList(0, 2));
            assertEquals(
                    Result.SEATS_OPEN, poll(village, id).verdict().orElseThrow().result());
            assertEquals(List.of(), flaws(village));
        }
    }

    @Test
    void theThirdPostHasFortyAndThirtyAndTwentyWhereNobodyIsElectedBefore() {
        try (var village = new VillageHall(folder, 200, 0)) {
            var item = village.running(village.planned(), 180);
            var id = voted(village, item, contest(true, false), "40 x 0||", "30 x |0|", "20 x ||0", "90 x 4||");
            assertEquals("90", totals(post(village, id, 2)).getFirst());
            assertEquals(20, post(village, id, 2).own().getFirst());
        }
    }

    @Test
    void withoutTheSwitchEachPostHasItsOwnVotes() {
        try (var village = new VillageHall(folder, 100, 0)) {
            var item = village.running(village.planned(), 100);
            var id = voted(village, item, contest(false, false), "40 x 0||", "30 x |0|", "30 x ||0,1");
            assertEquals("30", totals(post(village, id, 1)).getFirst());
            assertEquals(List.of(), post(village, id, 1).own());
        }
    }

    @Test
    void aSeatLeftOpenIsFilledInAnotherBallotUnderItsOwnRule() {
        try (var village = new VillageHall(folder, 30, election(Customs.Ties.STAND))) {
            var item = village.running(village.planned(), 30);
            var id = voted(
                    village, item, contest(false, false), "16 x 0|1|2,3", "8 x 1|0|2,4", "4 x 0|1|2,4", "2 x 0|1|2");
            assertEquals(List.of(0), post(village, id, 0).choosing().elected());
            assertEquals(List.of(1), post(village, id, 1).choosing().elected());
            var third = post(village, id, 2).choosing();
            assertEquals(List.of(2, 3), third.elected());
            assertEquals(List.of(), flaws(village));
        }
    }

    @Test
    void whoHasNoMajorityForTheThirdPostStandsAgain() {
        try (var village = new VillageHall(folder, 30, election(Customs.Ties.STAND))) {
            var item = village.running(village.planned(), 30);
            var id = voted(village, item, contest(false, false), "14 x 0|1|2,3", "10 x 0|1|2,4", "6 x 1|0|2");
            var third = post(village, id, 2).choosing();
            assertEquals(List.of(2), third.elected());
            assertEquals(1, third.openSeats());
            assertEquals(List.of(3, 4), third.runoff());
            village.polls.publish(id, "").orThrow();
            var again = new Contest.Among(CountingMethod.PLURALITY, List.of("丁", "戊"), 1, false);
            var rerun = village.polls
                    .open(item, PollDraft.of("委员另行选举", PollForm.PAPER).under(Matter.ELECTION_RERUN), again)
                    .orThrow();
            village.polls.papers(rerun, new Papers(30, 30)).orThrow();
            var counting = new Counting(village.work);
            counting.unseal(rerun).orThrow();
            for (int i = 0; i < 30; i++) {
                counting.paper(rerun, i < 11 ? "1" : i < 20 ? "0" : "0,1").orThrow();
            }
            assertEquals(Result.CHOSEN, village.polls.close(rerun).orThrow().result());
            assertEquals(
                    List.of(1), poll(village, rerun).choosing().orElseThrow().elected());
            assertEquals("rerun", poll(village, rerun).rule().id());
            assertEquals(List.of(), flaws(village));
        }
    }

    @Test
    void aLotForAHigherPostHasTheLowerOnesCountedAgain() {
        try (var village = new VillageHall(folder, 20, VillageHall.body(0, Customs.Ties.LOT))) {
            var item = village.running(village.planned(), 20);
            // Two seats of the first post: one has 14 votes, two are equal with 13.
            var posts = List.of(new Post("主任", 2), new Post("副主任", 1));
            var contest = new Contest.Posts(posts, List.of("甲", "乙", "丙"), false, false);
            var id = voted(village, item, contest, "6 x 0,1|0", "6 x 1,2|1", "6 x 0,2|2", "1 x 0,1|0", "1 x 0,2|2");
            assertEquals(List.of(0), post(village, id, 0).choosing().elected());
            assertEquals(List.of(1, 2), post(village, id, 0).choosing().tied());
            var lots = new Tiebreaks(village.work);
            assertEquals("poll.no-tie", refusal(lots.lot(id, List.of(0, 1))));
            assertEquals("poll.no-tie", refusal(lots.lot(id, List.of(1, 1))));
            var verdict = lots.lot(id, List.of(2, 1)).orThrow();
            assertEquals(List.of(0, 2), post(village, id, 0).choosing().elected());
            assertEquals(List.of("0", "6", "0"), totals(post(village, id, 1)), "who is elected higher stands no more");
            assertTrue(verdict.findings().contains(new Finding.LotDrawn(List.of(2, 1))));
            assertEquals("poll.no-tie", refusal(lots.lot(id, List.of(2, 1))));
            assertEquals(List.of(), flaws(village));
        }
    }

    @Test
    void aForgedWinnerAndAForgedNumberAreFound() {
        try (var village = new VillageHall(folder, 100, 0)) {
            var item = village.running(village.planned(), 100);
            var id = voted(village, item, contest(true, false), "60 x 0|1|2,3", "40 x 1|0|2,4");
            assertEquals(List.of(), flaws(village));
            var kept = poll(village, id);
            var posts = new ArrayList<>(kept.posts());
            var first = posts.getFirst();
            posts.set(0, new PostChosen(first.post(), first.choosing(), List.of(59L, 41L, 0L, 0L, 0L)));
            forge(village, kept, posts);
            assertEquals(List.of("command.flaw-verdict"), flaws(village));
            posts.set(0, new PostChosen(first.post(), posts.get(1).choosing(), first.own()));
            forge(village, kept, posts);
            assertEquals(List.of("command.flaw-verdict"), flaws(village));
            forge(village, kept, kept.posts());
            assertEquals(List.of(), flaws(village));
        }
    }

    private static void forge(VillageHall village, Poll kept, List<PostChosen> posts) {
        village.work.act((tx, now) -> {
            var verdict = kept.verdict().orElseThrow();
            tx.polls().change(PollCopy.decided(kept, new Decision(kept.tally(), verdict, Optional.empty(), posts)));
            tx.record(new Event.TieDecided(kept.id(), verdict.result()));
            return Outcome.done(true);
        });
    }

    @Test
    void aPaperThatNamesTooManyIsVoidAsAWholeWhereTheRulesSaySo() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var item = village.running(village.planned(), 20);
            var id = voted(village, item, contest(true, true), "11 x 0|1|2,3", "9 x 1,2|0|2");
            var poll = poll(village, id);
            assertEquals(9, poll.tally().heads().invalid());
            assertEquals(List.of("11", "0", "0", "0", "0"), totals(post(village, id, 0)));
            assertEquals(
                    20, post(village, id, 0).choosing().checks().getFirst().whole(), "void papers stay in the base");
            assertEquals(List.of(), flaws(village));
        }
    }

    @Test
    void nothingInTheFileJoinsAVoterAndAPaper() throws SQLException {
        try (var village = new VillageHall(folder, 30, 0)) {
            var item = village.running(village.planned(), 20);
            voted(village, item, contest(true, false), "11 x 0|1|2,3", "9 x 1|0|3,4");
            var where = new TreeSet<String>();
            try (var file = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("溪口村.yishi"))) {
                for (var table : words(file, "select name from sqlite_master where type = 'table'")) {
                    for (var column : words(file, "select name from pragma_table_info('" + table + "')")) {
                        var marked = "select 1 from \"%s\" where cast(\"%s\" as text) like '%%1|0|3%%'";
                        if (!words(file, marked.formatted(table, column)).isEmpty()) {
                            where.add(table + "." + column);
                        }
                    }
                }
                assertEquals(Set.of("ballot.marks"), where);
                assertEquals(
                        List.of("id", "poll_id", "marks", "flaw", "taken_back", "round"),
                        words(file, "select name from pragma_table_info('ballot')"),
                        "no time, no hand, no name");
            }
        }
    }

    private static List<String> words(Connection file, String query) throws SQLException {
        try (var statement = file.createStatement();
                var rows = statement.executeQuery(query)) {
            var words = new ArrayList<String>();
            while (rows.next()) {
                words.add(rows.getString(1));
            }
            return words;
        }
    }
}
