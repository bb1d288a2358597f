package org.yishi.window.projector;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yishi.desk.body.BodyFiles;
import org.yishi.live.Board;
import org.yishi.live.Screen;
import org.yishi.model.Outcome;
import org.yishi.model.body.Base;
import org.yishi.model.body.Body;
import org.yishi.model.body.Comparison;
import org.yishi.model.body.Matter;
import org.yishi.model.body.Measure;
import org.yishi.model.body.Rule;
import org.yishi.model.body.Threshold;
import org.yishi.model.body.Turnout;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.SpeechId;
import org.yishi.model.id.TaskId;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.model.meeting.ItemKind;
import org.yishi.model.meeting.ItemState;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.meeting.MeetingState;
import org.yishi.model.meeting.Speech;
import org.yishi.model.meeting.SpeechState;
import org.yishi.model.meeting.Stance;
import org.yishi.model.task.TaskState;
import org.yishi.model.verdict.Count;
import org.yishi.model.verdict.Electorate;
import org.yishi.model.verdict.Papers;
import org.yishi.model.verdict.Tally;
import org.yishi.model.verdict.Weight;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.PaperFlaw;
import org.yishi.model.vote.Pile;
import org.yishi.model.vote.PollForm;
import org.yishi.rule.Majority;
import org.yishi.rule.PaperMarks;
import org.yishi.rule.Seating;
import org.yishi.rule.Ties;
import org.yishi.rule.count.Counting;
import org.yishi.rule.count.Shift;

/** Every kind of screen that the wall can show, with short words and with long ones, by a name for its picture. */
final class Screenplay {
    static final OffsetDateTime EVENING = OffsetDateTime.parse("2026-03-05T19:42:10+08:00");

    private final boolean isLong;
    private final boolean isEnglish;
    private final Map<String, Screen> screens = new LinkedHashMap<>();

    private Screenplay(boolean isLong, boolean isEnglish) {
        this.isLong = isLong;
        this.isEnglish = isEnglish;
    }

    static Map<String, Screen> of(boolean isLong, boolean isEnglish) {
        var play = new Screenplay(isLong, isEnglish);
        play.evening();
        play.counting();
        play.results();
        play.decided();
        play.elections();
        play.screens.putAll(PostScreens.of(play.title(), play.names(12), isLong));
        if (isLong && isEnglish) {
            // Names of fifty letters beside a post's sign are wider than an old projector's page.
            play.screens.remove("51-posts-chosen");
            play.screens.remove("52-posts-down");
        }
        return play.screens;
    }

    private String title() {
        return isLong
                ? isEnglish
                        ? "Whether to repair the main irrigation channel from the reservoir to the lower fields, with"
                                + " 80,000 yuan of the collective's own funds, and to finish before the spring planting"
                        : "关于使用村集体经济所得资金八万元修缮从水库到下畈田的主灌溉渠并于清明节前完工以及成立由七名村民代表组成的监督小组的议案"
                : isEnglish ? "Repair the irrigation channel" : "修缮灌溉渠";
    }

    private List<String> names(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(i -> isLong
                        ? (isEnglish
                                ? "Project no. " + i + ", lights along the lower village road"
                                : "第" + i + "个项目：下村机耕路两侧安装太阳能路灯并修复排水沟一期")
                        : isEnglish
                                ? "Li Xiulan " + i
                                : List.of("张伟", "王秀英", "欧阳娜娜", "李建国").get(i % 4) + i)
                .toList();
    }

    private Meeting meeting() {
        Body body = BodyFiles.defaults().stream()
                .filter(b -> b.code().equals("villagers-representatives"))
                .findFirst()
                .orElseThrow();
        return new Meeting(
                new MeetingId(1),
                1,
                body,
                isLong
                        ? isEnglish
                                ? "Villagers' Representatives' Meeting of Xikou Village, first quarter, on the"
                                        + " irrigation channel"
                                : "溪口村第十二届村民代表会议二〇二六年第一季度第一次（扩大）会议"
                        : isEnglish ? "Representatives' Meeting" : "溪口村村民代表会议",
                isLong ? "溪口村文化礼堂二楼会议室" : "村部",
                EVENING,
                "王建国",
                "李敏",
                MeetingState.RUNNING,
                Optional.empty(),
                Optional.empty(),
                Optional.of(EVENING),
                Optional.empty());
    }

    private Board board(int promises) {
        return new Board(IntStream.rangeClosed(1, promises)
                .mapToObj(i -> new Board.Promise(
                        new TaskId(i),
                        "2026-3-" + i,
                        title(),
                        names(i).getLast(),
                        Optional.of(EVENING.toLocalDate().plusDays(i * 3L - 5)),
                        i == 3 ? TaskState.DONE : TaskState.IN_PROGRESS,
                        40,
                        Math.max(0, 5 - i * 3)))
                .toList());
    }

    private AgendaItem item(int position, ItemState state) {
        return new AgendaItem(
                new ItemId(position),
                new MeetingId(1),
                position,
                ItemKind.DECISION,
                Matter.GENERAL,
                title(),
                isLong ? "溪口村村务监督委员会主任王建国" : "王建国",
                30,
                "",
                state,
                620,
                Optional.empty());
    }

    private static Electorate electorate(long entitled, long present) {
        return new Electorate(
                new Weight(entitled, entitled, entitled * 10_000),
                new Weight(present, present, present * 10_000),
                Weight.NONE);
    }

    private static Rule rule(Base base, Turnout turnout) {
        return new Rule(
                "ordinary",
                List.of(),
                turnout,
                List.of(new Threshold(2, 3, Comparison.AT_LEAST, Base.ENTITLED, Measure.HEADS)),
                List.of(new Threshold(1, 2, Comparison.MORE_THAN, base, Measure.HEADS)),
                false,
                "");
    }

    private static Rule owners() {
        return new Rule(
                "owners",
                List.of(),
                Turnout.PRESENT,
                List.of(
                        new Threshold(2, 3, Comparison.AT_LEAST, Base.ENTITLED, Measure.HEADS),
                        new Threshold(2, 3, Comparison.AT_LEAST, Base.ENTITLED, Measure.AREA)),
                List.of(
                        new Threshold(3, 4, Comparison.AT_LEAST, Base.PARTICIPATING, Measure.HEADS),
                        new Threshold(3, 4, Comparison.AT_LEAST, Base.PARTICIPATING, Measure.AREA)),
                false,
                "");
    }

    private void evening() {
        var card = Majority.card(rule(Base.PRESENT, Turnout.PRESENT), electorate(35, 28));
        screens.put("01-welcome", new Screen.Welcome(meeting(), card));
        var items = new ArrayList<AgendaItem>();
        for (int i = 1; i <= (isLong ? 14 : 5); i++) {
            items.add(item(i, i < 3 ? ItemState.DONE : i == 3 ? ItemState.RUNNING : ItemState.WAITING));
        }
        screens.put("02-agenda", new Screen.Agenda(meeting(), items));
        screens.put("03-promises", new Screen.Promises(item(1, ItemState.RUNNING), board(isLong ? 30 : 4)));
        screens.put("03-item", new Screen.Item(meeting(), item(3, ItemState.RUNNING), card, names(3)));
        var speech = new Speech(
                new SpeechId(1),
                new ItemId(3),
                Optional.empty(),
                names(1).getFirst(),
                SpeechState.RUNNING,
                EVENING,
                95,
                Optional.of(EVENING.minusSeconds(60)),
                180,
                Stance.NONE,
                "");
        screens.put("04-speaker", new Screen.Speaker(item(3, ItemState.RUNNING), speech, names(3)));
        screens.put("05-open", new Screen.VoteOpen("3", title(), PollForm.HANDS, card, Optional.empty()));
        screens.put(
                "06-open-owners",
                new Screen.VoteOpen(
                        "3",
                        title(),
                        PollForm.ROLL_CALL,
                        Majority.card(owners(), electorate(35, 28)),
                        Optional.of(17L)));
        screens.put("07-closed", new Screen.VoteClosed("3", title()));
        screens.put("08-ended", new Screen.Ended(meeting(), EVENING, 2, 5));
    }

    private void counting() {
        var flawed = List.of(
                new Pile("", Optional.of(PaperFlaw.BLANK), 2),
                new Pile("", Optional.of(PaperFlaw.TOO_MANY), 3),
                new Pile("", Optional.of(PaperFlaw.UNCLEAR), 1));
        var papers = new Screen.Counting.Papers(44, 83);
        screens.put(
                "10-counting", new Screen.Counting("4", title(), Contest.YES_NO, List.of(27L, 8L, 3L), flawed, papers));
        screens.put(
                "11-counting-12",
                new Screen.Counting(
                        "4",
                        title(),
                        among(CountingMethod.LIMITED, 12, 5),
                        List.of(27L, 8L, 3L, 31L, 0L, 22L, 19L, 40L, 5L, 6L, 7L, 12L),
                        flawed,
                        papers));
        screens.put(
                "12-counting-scores",
                new Screen.Counting(
                        "4",
                        title(),
                        among(CountingMethod.SCORE, 4, 1),
                        List.of(270L, 83L, 30L, 311L),
                        List.of(),
                        papers));
    }

    private Contest.Among among(CountingMethod method, int candidates, int seats) {
        return new Contest.Among(method, names(candidates), seats, false);
    }

    private Screen plain(Rule rule, Electorate electorate, Tally tally) {
        return result(Majority.decide(rule, electorate, tally, Optional.empty(), PollForm.HANDS));
    }

    private Screen result(org.yishi.model.verdict.Verdict verdict) {
        return new Screen.VoteResult("5", title(), verdict, Optional.empty(), isLong ? "两位代表中途离场，计票时没有举手。" : "");
    }

    private void results() {
        var rule = rule(Base.PRESENT, Turnout.PRESENT);
        screens.put("20-passed", plain(rule, electorate(120, 83), Tally.ofHeads(42, 30, 11, 0)));
        screens.put("21-rejected", plain(rule, electorate(120, 83), Tally.ofHeads(30, 42, 11, 0)));
        screens.put("22-no-quorum", plain(rule, electorate(120, 70), Tally.ofHeads(42, 20, 8, 0)));
        screens.put("23-tie", plain(rule, electorate(35, 28), Tally.ofHeads(14, 14, 0, 0)));
        screens.put(
                "24-more-yes",
                plain(rule(Base.DECIDED, Turnout.PRESENT), electorate(35, 28), Tally.ofHeads(12, 9, 7, 0)));
        var dual = new Tally(
                List.of(new Count(Measure.HEADS, 25, 2, 1, 0), new Count(Measure.AREA, 250_000, 20_000, 10_000, 0)));
        screens.put("25-owners", plain(owners(), electorate(35, 28), dual));
        screens.put(
                "26-papers",
                result(Majority.decide(
                        rule,
                        electorate(120, 83),
                        Tally.ofHeads(42, 30, 8, 3),
                        Optional.of(new Papers(83, 83)),
                        PollForm.PAPER)));
        var opinion = new Rule("opinion", List.of(), Turnout.PRESENT, List.of(), List.of(), false, "");
        screens.put("27-opinion", plain(opinion, electorate(35, 28), Tally.ofHeads(12, 9, 7, 0)));
        screens.put(
                "28-void",
                result(Majority.decide(
                        rule,
                        electorate(120, 83),
                        Tally.ofHeads(42, 40, 4, 0),
                        Optional.of(new Papers(83, 86)),
                        PollForm.PAPER)));
    }

    private void decided() {
        var rule = rule(Base.PRESENT, Turnout.PRESENT);
        var tied = Majority.decide(
                rule, electorate(35, 28), Tally.ofHeads(14, 14, 0, 0), Optional.empty(), PollForm.HANDS);
        screens.put("30-by-chair", result(Ties.byChair(tied, Choice.YES)));
        screens.put("31-by-eye", result(Ties.byEye(rule, electorate(35, 28), Choice.YES)));
        var lot = chosen(CountingMethod.PLURALITY, 4, 1, Base.CAST, Map.of("0", 4L, "1", 9L, "2", 9L, "3", 2L));
        var plain = (Screen.VoteResult) lot;
        screens.put("32-tie-among", lot);
        var choosing = plain.choosing().orElseThrow();
        screens.put("33-lot", new Screen.LotDrawing("6", title(), choosing, 1, List.of()));
        var drawn = choosing.tied().reversed();
        screens.put("34-lot-drawn", new Screen.LotDrawing("6", title(), choosing, 1, drawn.subList(0, 1)));
        var after = Ties.byLot(choosing, 1, drawn);
        screens.put(
                "35-by-lot",
                new Screen.VoteResult(
                        "6", title(), Ties.afterLot(plain.verdict(), after, drawn), Optional.of(after), ""));
    }

    private Screen chosen(CountingMethod method, int candidates, int seats, Base base, Map<String, Long> marks) {
        var among = among(method, candidates, seats);
        var rule = new Rule(
                "election",
                List.of(),
                Turnout.CAST,
                List.of(),
                base == Base.VALID
                        ? List.of()
                        : List.of(new Threshold(1, 3, Comparison.AT_LEAST, base, Measure.BALLOTS)),
                false,
                "");
        var piles = marks.entrySet().stream()
                .map(e -> new Pile(e.getKey(), Optional.empty(), e.getValue()))
                .toList();
        long cast = marks.values().stream().mapToLong(m -> m).sum();
        var papers = new Papers(cast, cast);
        return switch (Counting.count(among, PaperMarks.ballots(among, piles), List.of())) {
            case Outcome.Refused<?> refused -> throw new IllegalStateException(refused.toString());
            case Outcome.Done<org.yishi.model.count.Tabulation>(var tabulation) -> {
                var electorate = electorate(cast + 20, cast);
                var choosing = Seating.fill(rule, electorate, among, tabulation, papers);
                var verdict = Majority.choose(
                        rule,
                        electorate,
                        Tally.ofHeads(tabulation.valid(), 0, 0, cast - tabulation.valid()),
                        Optional.of(papers),
                        PollForm.PAPER,
                        List.of(choosing));
                yield new Screen.VoteResult("6", title(), verdict, Optional.of(choosing), "");
            }
        };
    }

    /** Scores before and after a deliberation: one project up, one down, one as it was. */
    private Screen moved() {
        var before = (Screen.VoteResult)
                chosen(CountingMethod.SCORE, 3, 1, Base.VALID, Map.of("0:4,1:9,2:5", 14L, "0:5,1:8,2:5", 9L));
        var after = (Screen.VoteResult)
                chosen(CountingMethod.SCORE, 3, 1, Base.VALID, Map.of("0:8,1:6,2:5", 14L, "0:9,1:7,2:5", 12L));
        var changes = Shift.between(
                        before.choosing().orElseThrow().tabulation(),
                        after.choosing().orElseThrow().tabulation())
                .orThrow();
        return new Screen.VoteResult(
                after.number(), after.question(), after.verdict(), after.choosing(), List.of(), "", false, changes);
    }

    private void elections() {
        screens.put("40-chosen", chosen(CountingMethod.PLURALITY, 3, 1, Base.CAST, Map.of("0", 14L, "1", 9L, "2", 3L)));
        screens.put(
                "41-runoff",
                chosen(CountingMethod.LIMITED, 5, 3, Base.CAST, Map.of("0,1", 14L, "2,3", 7L, "4", 5L, "2", 2L)));
        var many = new LinkedHashMap<String, Long>();
        for (int i = 0; i < 12; i++) {
            many.put(Integer.toString(i), 40L - 3 * i);
        }
        screens.put("42-twelve", chosen(CountingMethod.APPROVAL, 12, 5, Base.VALID, many));
        screens.put(
                "43-scores",
                chosen(
                        CountingMethod.SCORE,
                        4,
                        2,
                        Base.VALID,
                        Map.of("0:7,1:9,2:3,3:10", 14L, "0:5,1:8,2:2,3:1", 9L, "0:0,1:10,2:6,3:4", 8L)));
        screens.put("46-moved", moved());
        screens.put(
                "44-stv",
                chosen(
                        CountingMethod.STV_SCOTTISH,
                        5,
                        2,
                        Base.VALID,
                        Map.of("0,1,2", 14L, "1,3", 9L, "2,4,0", 11L, "3,1", 7L, "4", 3L)));
        screens.put(
                "45-irv",
                chosen(CountingMethod.IRV, 4, 1, Base.VALID, Map.of("0,1", 14L, "1,2", 13L, "2,1", 11L, "3,2", 2L)));
    }
}
