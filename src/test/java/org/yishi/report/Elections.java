package org.yishi.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yishi.model.body.Measure;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.id.PollId;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.presence.Presence;
import org.yishi.model.presence.PresenceKind;
import org.yishi.model.verdict.Count;
import org.yishi.model.verdict.Electorate;
import org.yishi.model.verdict.Papers;
import org.yishi.model.verdict.Tally;
import org.yishi.model.verdict.Verdict;
import org.yishi.model.vote.Block;
import org.yishi.model.vote.Choosing;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Earlier;
import org.yishi.model.vote.Officers;
import org.yishi.model.vote.PaperFlaw;
import org.yishi.model.vote.Pile;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollForm;
import org.yishi.model.vote.PollState;
import org.yishi.model.vote.PostChosen;
import org.yishi.rule.Attendance;
import org.yishi.rule.Majority;
import org.yishi.rule.PaperMarks;
import org.yishi.rule.PostMarks;
import org.yishi.rule.Seating;
import org.yishi.rule.count.Counting;

/** Votes on paper and by blocks, put into an evening. */
public final class Elections {
    private static final Officers OFFICERS = new Officers("王桂兰", "李芳", "陈国强");

    private Elections() {}

    /** The evening with these votes as the only ones, on its second item. */
    public static Proceedings with(Proceedings r, Poll... polls) {
        return new Proceedings(
                r.meeting(),
                r.items(),
                r.attendees(),
                r.presences(),
                r.proxies(),
                r.speeches(),
                List.of(polls),
                List.of(),
                List.of(),
                r.deviations(),
                r.attachments());
    }

    /** The evening in which one person came and one left while the vote was open. */
    public static Proceedings moving(Proceedings r) {
        var presences = new ArrayList<>(r.presences());
        presences.add(new Presence(
                901, new AttendeeId(9), PresenceKind.IN, Evenings.START.plusMinutes(42), "", Optional.empty()));
        presences.add(new Presence(
                902, new AttendeeId(2), PresenceKind.OUT, Evenings.START.plusMinutes(43), "接孩子", Optional.empty()));
        return new Proceedings(
                r.meeting(),
                r.items(),
                r.attendees(),
                presences,
                r.proxies(),
                r.speeches(),
                r.polls(),
                r.resolutions(),
                r.tasks(),
                r.deviations(),
                r.attachments());
    }

    /** A vote among several that is counted and published. */
    public static Poll among(
            Proceedings evening, CountingMethod method, List<String> names, int seats, List<Pile> piles) {
        var contest = new Contest.Among(method, names, seats, false);
        var who = Attendance.of(evening).electorate();
        var tabulation = Counting.count(method, PaperMarks.ballots(contest, piles), List.of())
                .orThrow();
        long all = piles.stream().mapToLong(Pile::papers).sum();
        var papers = new Papers(all, all);
        var choosing = Seating.fill(Evenings.rule(), who, contest, tabulation, papers);
        var tally = Tally.ofHeads(tabulation.valid(), 0, 0, all - tabulation.valid());
        var verdict =
                Majority.choose(Evenings.rule(), who, tally, Optional.of(papers), PollForm.PAPER, List.of(choosing));
        return poll(evening, contest, tally, Optional.of(papers), List.of(), piles, verdict, Optional.of(choosing));
    }

    /** A plain question on paper, of which some papers were set aside. */
    public static Poll paper(Proceedings evening, long yes, long no, long abstain, long blank, long tooMany) {
        var piles = List.of(
                new Pile("YES", Optional.empty(), yes),
                new Pile("NO", Optional.empty(), no),
                new Pile("ABSTAIN", Optional.empty(), abstain),
                new Pile("", Optional.of(PaperFlaw.BLANK), blank),
                new Pile("", Optional.of(PaperFlaw.TOO_MANY), tooMany));
        var tally = Tally.ofHeads(yes, no, abstain, blank + tooMany);
        long all = tally.heads().cast();
        var papers = Optional.of(new Papers(all, all));
        var who = Attendance.of(evening).electorate();
        var verdict = Majority.decide(Evenings.rule(), who, tally, papers, PollForm.PAPER);
        return poll(evening, Contest.YES_NO, tally, papers, List.of(), piles, verdict, Optional.empty());
    }

    /** A plain question by hands, counted in two rows. */
    public static Poll rows(Proceedings evening) {
        var first = new Count(Measure.HEADS, 3, 1, 0, 0);
        var second = new Count(Measure.HEADS, 2, 0, 1, 0);
        var tally = new Tally(List.of(first.plus(second)));
        Electorate who = Attendance.of(evening).electorate();
        var verdict = Majority.decide(Evenings.rule(), who, tally, Optional.empty(), PollForm.HANDS);
        var blocks = List.of(new Block("第一排", "李芳", first), new Block("第二排", "陈国强", second));
        return poll(evening, Contest.YES_NO, tally, Optional.empty(), blocks, List.of(), verdict, Optional.empty());
    }

    /** The vote declared void. */
    public static Poll voided(Poll poll, String reason) {
        return copy(poll, Map.of("state", PollState.VOID, "voidReason", Optional.of(reason)));
    }

    /** The vote held again under another number, ten minutes later. */
    public static Poll again(Poll poll, String number) {
        return copy(
                poll,
                Map.of(
                        "id",
                        new PollId(poll.id().value() + 1),
                        "number",
                        number,
                        "openedAt",
                        poll.openedAt().plusMinutes(10)));
    }

    /** The vote counted again after an objection, with the count before it. */
    public static Poll recounted(Poll poll, Poll before, String objection) {
        var earlier = Earlier.of(before, Evenings.START.plusMinutes(47), objection);
        return copy(poll, Map.of("earlier", List.of(earlier), "checkedBy", "陈国强"));
    }

    private static Poll copy(Poll poll, Map<String, Object> changed) {
        try {
            var parts = Poll.class.getRecordComponents();
            var values = new Object[parts.length];
            var types = new Class<?>[parts.length];
            for (int i = 0; i < parts.length; i++) {
                types[i] = parts[i].getType();
                values[i] = changed.getOrDefault(
                        parts[i].getName(), parts[i].getAccessor().invoke(poll));
            }
            return Poll.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An election to several posts that is counted and published. */
    public static Poll posts(Proceedings evening, Contest.Posts contest, List<Pile> piles) {
        var who = Attendance.of(evening).electorate();
        long all = piles.stream().mapToLong(Pile::papers).sum();
        long flawed = piles.stream()
                .filter(p -> p.flaw().isPresent())
                .mapToLong(Pile::papers)
                .sum();
        var papers = new Papers(all, all);
        var chosen = Seating.fill(Evenings.rule(), who, contest, PostMarks.box(contest, piles), papers, List.of());
        var tally = Tally.ofHeads(all - flawed, 0, 0, flawed);
        var choosings = chosen.stream().map(PostChosen::choosing).toList();
        var verdict = Majority.choose(Evenings.rule(), who, tally, Optional.of(papers), PollForm.PAPER, choosings);
        return poll(evening, contest, tally, Optional.of(papers), List.of(), piles, verdict, Optional.empty(), chosen);
    }

    private static Poll poll(
            Proceedings evening,
            Contest contest,
            Tally tally,
            Optional<Papers> papers,
            List<Block> blocks,
            List<Pile> piles,
            Verdict verdict,
            Optional<Choosing> choosing) {
        return poll(evening, contest, tally, papers, blocks, piles, verdict, choosing, List.of());
    }

    private static Poll poll(
            Proceedings evening,
            Contest contest,
            Tally tally,
            Optional<Papers> papers,
            List<Block> blocks,
            List<Pile> piles,
            Verdict verdict,
            Optional<Choosing> choosing,
            List<PostChosen> posts) {
        var who = Attendance.of(evening).electorate();
        var model = evening.polls().getFirst();
        return new Poll(
                model.id(),
                model.item(),
                "1",
                contest instanceof Contest.YesNo ? "是否同意桥头至祠堂村道拓宽工程实施方案？" : "选举村民委员会委员",
                contest,
                papers.isPresent() ? PollForm.PAPER : PollForm.HANDS,
                papers.isPresent(),
                Evenings.rule(),
                PollState.PUBLISHED,
                Evenings.START.plusMinutes(40),
                who,
                Optional.of(Evenings.START.plusMinutes(45)),
                Optional.of(who),
                tally,
                papers,
                blocks,
                piles,
                Optional.empty(),
                List.of(),
                papers.map(p -> Evenings.START.plusMinutes(44)),
                OFFICERS,
                Optional.empty(),
                List.of(),
                "",
                Optional.of(verdict),
                choosing,
                posts,
                List.of(),
                "",
                Optional.empty());
    }
}
