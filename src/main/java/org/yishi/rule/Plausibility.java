package org.yishi.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yishi.model.body.Measure;
import org.yishi.model.body.Rule;
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
        papers.ifPresent(p -> papers(p, electorate, tally, findings));
        for (var count : tally.counts()) {
            voices(count, electorate, papers.isPresent(), findings);
        }
        units(rule).filter(m -> !isCounted(m, tally)).map(Finding.UnitNotCounted::new).forEach(findings::add);
        if (rule.secretOnly() && form != PollForm.PAPER) {
            findings.add(new Finding.OughtToBeSecret());
        }
        return findings;
    }

    private static void papers(Papers papers, Electorate electorate, Tally tally, List<Finding> findings) {
        long voters = electorate.present(Measure.HEADS);
        long sum = tally.heads().cast();
        if (papers.issued() > voters) {
            findings.add(new Finding.MoreIssuedThanPresent(papers.issued(), voters));
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
    }

    private static void voices(Count count, Electorate electorate, boolean onPaper, List<Finding> findings) {
        long present = electorate.present(count.measure());
        if (count.cast() > present) {
            findings.add(new Finding.MoreThanPresent(count.measure(), count.cast(), present));
        } else if (!onPaper && count.cast() < present) {
            findings.add(new Finding.NotVoted(count.measure(), present - count.cast()));
        }
    }

    private static Stream<Measure> units(Rule rule) {
        return rule.adoption().stream()
                .map(t -> t.measure() == Measure.BALLOTS ? Measure.HEADS : t.measure())
                .distinct();
    }

    private static boolean isCounted(Measure measure, Tally tally) {
        return tally.counts().stream().anyMatch(c -> c.measure() == measure);
    }
}
