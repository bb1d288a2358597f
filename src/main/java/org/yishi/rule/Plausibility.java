package org.yishi.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yishi.model.body.Measure;
import org.yishi.model.body.Rule;
import org.yishi.model.body.Threshold;
import org.yishi.model.body.Turnout;
import org.yishi.model.verdict.Count;
import org.yishi.model.verdict.Electorate;
import org.yishi.model.verdict.Finding;
import org.yishi.model.verdict.Papers;
import org.yishi.model.verdict.Tally;
import org.yishi.model.vote.PollForm;

/** Whether numbers can be true together: the guard that says "they do not add up" before the hall does. */
final class Plausibility {
    private Plausibility() {}

    static List<Finding> findings(
            Rule rule, Electorate electorate, Tally tally, Optional<Papers> papers, PollForm form) {
        var findings = new ArrayList<Finding>();
        papers.ifPresent(p -> papers(p, rule, electorate, tally, findings));
        for (var count : tally.counts()) {
            voices(count, electorate, papers.isPresent(), findings);
        }
        units(rule)
                .filter(m -> !isCounted(m, tally))
                .map(Finding.UnitNotCounted::new)
                .forEach(findings::add);
        if (rule.secretOnly() && form != PollForm.PAPER) {
            findings.add(new Finding.OughtToBeSecret());
        }
        return findings;
    }

    private static void papers(Papers papers, Rule rule, Electorate electorate, Tally tally, List<Finding> findings) {
        long present = electorate.present(Measure.HEADS);
        long voters = voters(rule, electorate);
        long sum = tally.heads().cast();
        if (papers.issued() > present) {
            findings.add(new Finding.MoreIssuedThanPresent(papers.issued(), present));
        }
        if (papers.returned() > papers.issued()) {
            findings.add(new Finding.MoreReturnedThanIssued(papers.returned(), papers.issued()));
        }
        if (papers.returned() > voters) {
            findings.add(new Finding.MoreReturnedThanVoters(papers.returned(), voters));
        }
        if (sum != papers.returned()) {
            findings.add(new Finding.SumDiffers(sum, papers.returned()));
        }
        if (papers.returned() < papers.issued()) {
            findings.add(new Finding.FewerReturned(papers.returned(), papers.issued()));
        }
        if (papers.issued() < present && rule.turnout() == Turnout.PRESENT) {
            findings.add(new Finding.NotVoted(Measure.HEADS, present - papers.issued()));
        }
    }

    /**
     * Who may put a paper in: those in the room; where the turnout is counted by papers (elections, recalls, owners'
     * votes), all on the list, since boxes are carried from door to door.
     */
    private static long voters(Rule rule, Electorate electorate) {
        return switch (rule.turnout()) {
            case PRESENT -> electorate.present(Measure.HEADS);
            case CAST -> electorate.entitled(Measure.HEADS);
        };
    }

    private static void voices(Count count, Electorate electorate, boolean onPaper, List<Finding> findings) {
        long present = electorate.present(count.measure());
        if (count.cast() > present) {
            findings.add(new Finding.MoreThanPresent(count.measure(), count.cast(), present));
        } else if (!onPaper && count.cast() < present) {
            findings.add(new Finding.NotVoted(count.measure(), present - count.cast()));
        }
    }

    /** The units that a tally under the rule must have. */
    private static Stream<Measure> units(Rule rule) {
        var turnout = rule.turnout() == Turnout.CAST ? rule.quorum() : List.<Threshold>of();
        return Stream.concat(rule.adoption().stream(), turnout.stream())
                .map(t -> t.measure() == Measure.BALLOTS ? Measure.HEADS : t.measure())
                .distinct();
    }

    private static boolean isCounted(Measure measure, Tally tally) {
        return tally.counts().stream().anyMatch(c -> c.measure() == measure);
    }
}
