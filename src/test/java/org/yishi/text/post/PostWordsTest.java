package org.yishi.text.post;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yishi.model.body.Base;
import org.yishi.model.body.Comparison;
import org.yishi.model.body.Measure;
import org.yishi.model.body.Rule;
import org.yishi.model.body.Threshold;
import org.yishi.model.body.Turnout;
import org.yishi.model.count.PostBox.Post;
import org.yishi.model.verdict.Electorate;
import org.yishi.model.verdict.Papers;
import org.yishi.model.verdict.Weight;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Pile;
import org.yishi.model.vote.PostChosen;
import org.yishi.rule.PostMarks;
import org.yishi.rule.Seating;
import org.yishi.text.Lang;
import org.yishi.text.Text;

class PostWordsTest {
    private static final List<String> NAMES = List.of("甲", "乙", "丙", "丁");

    private final PostWords zh = new PostWords(Text.in(Lang.ZH));
    private final PostWords en = new PostWords(Text.in(Lang.EN));

    /** Papers told as {@code 12 x 0|1}, of twenty people. */
    private static List<PostChosen> chosen(boolean steppingDown, List<Post> posts, String... papers) {
        var contest = new Contest.Posts(posts, NAMES, steppingDown, false);
        var piles = Stream.of(papers)
                .map(some -> some.split(" x ", -1))
                .map(some -> new Pile(some[1], Optional.empty(), Long.parseLong(some[0])))
                .toList();
        var most = new Threshold(1, 2, Comparison.MORE_THAN, Base.PRESENT, Measure.HEADS);
        var rule = new Rule("test", List.of(), Turnout.PRESENT, List.of(), List.of(most), true, "");
        var all = new Weight(20, 0, 0);
        var electorate = new Electorate(all, all, Weight.NONE);
        var box = PostMarks.box(contest, piles);
        return Seating.fill(rule, electorate, contest, box, new Papers(20, 20), List.of());
    }

    private static List<Post> two(int members) {
        return List.of(new Post("主任", 1), new Post("委员", members));
    }

    @Test
    void whoIsElectedIsSaidPostByPost() {
        var chosen = chosen(false, two(2), "12 x 0|1,2", "8 x 1|2,3");
        assertEquals("主任：甲当选，得票12张，过半数须11张。委员：丙当选，得票20张；乙当选，得票12张，过半数须11张。", zh.sentence(chosen));
        assertEquals(
                "主任: 甲 is elected with 12 votes; more than half is 11 votes. 委员: 丙 is elected with 20 votes; 乙 is"
                        + " elected with 12 votes; more than half is 11 votes.",
                en.sentence(chosen));
    }

    @Test
    void votesThatSteppedDownAreToldApart() {
        var chosen = chosen(true, two(1), "12 x 0|2", "8 x 1|1,2");
        assertEquals("主任：甲当选，得票12张，过半数须11张。委员：丙当选，得票12张，过半数须11张。", zh.sentence(chosen));
        var stepped = chosen(true, two(1), "11 x 0|1", "4 x 1|2", "4 x 1|");
        assertEquals("委员：乙当选，得票19张（选这个职务的11张，选上级职务加下来的8张），过半数须11张。", zh.sentence(stepped, 1));
        assertEquals("委员1名：乙19张（选这个职务的11张，选上级职务加下来的8张），当选；丙4张，未当选；其余1人没有得票。", zh.counted(stepped, 1));
        assertEquals("有效15张，没有选4张，多选或看不清的0张", zh.papers(stepped.get(1)));
        assertEquals("已当选主任", zh.outcome(stepped, 1, 0));
    }

    @Test
    void aSeatLeftOpenAndATieAreSaidAndWhoMayStillRise() {
        var open = chosen(false, two(1), "9 x 0|1", "7 x 1|2", "4 x 2|1");
        assertEquals("主任：没有人当选，过半数须11张。还空1个名额，另行选举，在甲、乙中选。", zh.sentence(open, 0));
        assertEquals("委员：乙当选，得票13张，过半数须11张。乙同时还在主任的再次投票之列；如果当选主任，委员的这个名额另行补选。", zh.sentence(open, 1));
        var tie = chosen(false, two(2), "10 x 0|1,2", "3 x 0|1,3", "3 x 0|2,3", "4 x 0|0");
        assertEquals("委员：丙当选，得票13张，过半数须11张。", zh.sentence(chosen(false, two(1), "13 x 0|2"), 1));
        assertEquals("委员：乙当选，得票13张；丙当选，得票13张，过半数须11张。", zh.sentence(tie, 1));
        var equal = chosen(false, two(1), "7 x 0|1", "6 x 0|2");
        assertEquals("委员：没有人当选，过半数须11张。还空1个名额，另行选举，在乙、丙中选。", zh.sentence(equal, 1));
    }

    @Test
    void anEmptyVoteSaysSo() {
        var nobody = chosen(false, two(1), "3 x |");
        assertEquals("主任1名：没有人得票。", zh.counted(nobody, 0));
        assertEquals("主任：没有人当选，过半数须11张。还空1个名额。", zh.sentence(nobody, 0));
    }
}
