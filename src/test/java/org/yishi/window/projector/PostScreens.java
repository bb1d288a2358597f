package org.yishi.window.projector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yishi.live.Screen;
import org.yishi.model.body.Base;
import org.yishi.model.body.Comparison;
import org.yishi.model.body.Measure;
import org.yishi.model.body.Rule;
import org.yishi.model.body.Threshold;
import org.yishi.model.body.Turnout;
import org.yishi.model.count.PostBox.Post;
import org.yishi.model.verdict.Electorate;
import org.yishi.model.verdict.Papers;
import org.yishi.model.verdict.Tally;
import org.yishi.model.verdict.Weight;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Pile;
import org.yishi.model.vote.PollForm;
import org.yishi.model.vote.PostChosen;
import org.yishi.rule.Majority;
import org.yishi.rule.PostMarks;
import org.yishi.rule.Seating;

/** An election of twelve people to four posts on the wall: while it is counted, and what it came to. */
final class PostScreens {
    private static final long ALL = 83;

    private PostScreens() {}

    static Map<String, Screen> of(String title, List<String> names, boolean isLong) {
        var posts = List.of(
                new Post("主任", 1), new Post("副主任", 2), new Post("委员", 3), new Post(isLong ? "村务监督委员会主任" : "监委会主任", 1));
        var screens = new LinkedHashMap<String, Screen>();
        screens.put("50-posts", counting(title, new Contest.Posts(posts, names, false, false)));
        for (boolean steppingDown : List.of(false, true)) {
            var contest = new Contest.Posts(posts, names, steppingDown, false);
            screens.put(steppingDown ? "52-posts-down" : "51-posts-chosen", result(title, contest));
        }
        return screens;
    }

    private static Screen counting(String title, Contest.Posts contest) {
        var counts = new ArrayList<Long>();
        for (int post = 0; post < contest.posts().size(); post++) {
            for (int candidate = 0; candidate < contest.candidates().size(); candidate++) {
                counts.add((candidate + post) % 4 == 0 ? Math.max(0, 61L - 5L * candidate) : candidate % 3L);
            }
        }
        return new Screen.Counting("9", title, contest, counts, List.of(), new Screen.Counting.Papers(61, ALL));
    }

    private static Screen result(String title, Contest.Posts contest) {
        var piles = List.of(
                new Pile("0|1,2|3,4,5|6", Optional.empty(), 40),
                new Pile("1|0,2|3,4,7|6", Optional.empty(), 20),
                new Pile("2|1,8|9,10,11|8", Optional.empty(), 15),
                new Pile("3|?|4,5|", Optional.empty(), 8));
        var most = new Threshold(1, 2, Comparison.MORE_THAN, Base.PRESENT, Measure.HEADS);
        var rule = new Rule("election", List.of(), Turnout.PRESENT, List.of(), List.of(most), true, "");
        var electorate = new Electorate(new Weight(120, 0, 0), new Weight(ALL, 0, 0), Weight.NONE);
        var papers = new Papers(ALL, ALL);
        var chosen = Seating.fill(rule, electorate, contest, PostMarks.box(contest, piles), papers, List.of());
        var verdict = Majority.choose(
                rule,
                electorate,
                Tally.ofHeads(ALL, 0, 0, 0),
                Optional.of(papers),
                PollForm.PAPER,
                chosen.stream().map(PostChosen::choosing).toList());
        return new Screen.VoteResult("9", title, verdict, Optional.empty(), chosen, "", false, List.of());
    }
}
