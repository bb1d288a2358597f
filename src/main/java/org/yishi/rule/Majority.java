package org.yishi.rule;

import java.util.List;
import java.util.Optional;
import org.yishi.model.body.Base;
import org.yishi.model.body.Measure;
import org.yishi.model.body.Rule;
import org.yishi.model.body.Threshold;
import org.yishi.model.body.Turnout;
import org.yishi.model.verdict.Check;
import org.yishi.model.verdict.Electorate;
import org.yishi.model.verdict.Finding;
import org.yishi.model.verdict.Papers;
import org.yishi.model.verdict.Result;
import org.yishi.model.verdict.RuleCard;
import org.yishi.model.verdict.Tally;
import org.yishi.model.verdict.Verdict;
import org.yishi.model.vote.Choosing;
import org.yishi.model.vote.PollForm;

/**
 * The one place where a verdict is made.
 *
 * <pre>{@code
 * var verdict = Majority.decide(rule, electorate, Tally.ofHeads(42, 30, 11, 0), Optional.empty(), PollForm.HANDS);
 * verdict.result();             // PASSED
 * verdict.adoption().getFirst().needed();   // 42 of 83 present
 * }</pre>
 *
 * <p>Integer cross-multiplication; 过半数 is more than half, 以上 includes the number (民法典 art. 1259). Unless the rule says
 * otherwise the base is those present, so that abstentions, blanks and spoiled papers count against.
 */
public final class Majority {
    private Majority() {}

    /** What a vote would need if it opened now. */
    public static RuleCard card(Rule rule, Electorate electorate) {
        var quorum = rule.quorum().stream()
                .map(t -> check(t, electorate.present(t.measure()), electorate.entitled(t.measure())))
                .toList();
        var adoption = rule.adoption().stream()
                .map(t -> check(t, 0, expectedBase(t, electorate)))
                .toList();
        return new RuleCard(rule, electorate, quorum, adoption);
    }

    /**
     * Decides whether a count meets a rule.
     *
     * @param electorate as it was when the vote closed
     * @param papers what was handed out and taken back; empty unless the vote was on paper
     */
    public static Verdict decide(
            Rule rule, Electorate electorate, Tally tally, Optional<Papers> papers, PollForm form) {
        var quorum = rule.quorum().stream()
                .map(t -> check(t, turnout(rule, t.measure(), electorate, tally, papers), quorumBase(t, electorate)))
                .toList();
        var adoption = rule.adoption().stream()
                .map(t -> check(t, tally.in(t.measure()).yes(), base(t, electorate, tally, papers)))
                .toList();
        var findings = Plausibility.findings(rule, electorate, tally, papers, form);
        var heads = tally.heads();
        boolean tied = heads.yes() == heads.no() && heads.decided() > 0;
        var result = result(rule, quorum, adoption, findings);
        return new Verdict(rule, electorate, tally, quorum, adoption, result, tied, findings);
    }

    /**
     * Decides a vote among several: whether it counts, and whether every seat is filled.
     *
     * @param tally valid papers as yes, the rest as spoiled
     * @param choosings who is chosen; one for each post where there are several
     */
    public static Verdict choose(
            Rule rule,
            Electorate electorate,
            Tally tally,
            Optional<Papers> papers,
            PollForm form,
            List<Choosing> choosings) {
        var plain = decide(rule, electorate, tally, papers, form);
        boolean counts = plain.result() != Result.INVALID && plain.result() != Result.NO_QUORUM;
        boolean tied = choosings.stream().anyMatch(c -> !c.tied().isEmpty());
        boolean filled = !tied && choosings.stream().allMatch(c -> c.openSeats() == 0);
        var result = counts ? (filled ? Result.CHOSEN : Result.SEATS_OPEN) : plain.result();
        return new Verdict(rule, electorate, tally, plain.quorum(), List.of(), result, tied, plain.findings());
    }

    private static Result result(Rule rule, List<Check> quorum, List<Check> adoption, List<Finding> findings) {
        if (findings.stream().anyMatch(Majority::voids)) {
            return Result.INVALID;
        }
        if (!rule.isBinding()) {
            return Result.NOTED;
        }
        if (!quorum.stream().allMatch(Check::met)) {
            return Result.NO_QUORUM;
        }
        return adoption.stream().allMatch(Check::met) ? Result.PASSED : Result.REJECTED;
    }

    /** 投票总数多于投票人数或发出票数的，表决无效；等于或者少于的有效. */
    private static boolean voids(Finding finding) {
        return finding instanceof Finding.MoreReturnedThanVoters || finding instanceof Finding.MoreReturnedThanIssued;
    }

    private static Check check(Threshold threshold, long value, long whole) {
        return new Check(threshold, value, whole, threshold.needed(whole), threshold.isMet(value, whole));
    }

    private static long quorumBase(Threshold threshold, Electorate electorate) {
        return electorate.entitled(threshold.measure());
    }

    private static long turnout(
            Rule rule, Measure measure, Electorate electorate, Tally tally, Optional<Papers> papers) {
        return rule.turnout() == Turnout.PRESENT ? electorate.present(measure) : cast(measure, tally, papers);
    }

    private static long base(Threshold threshold, Electorate electorate, Tally tally, Optional<Papers> papers) {
        var measure = threshold.measure();
        return switch (threshold.base()) {
            case ENTITLED, REGISTERED -> electorate.entitled(measure);
            case PRESENT -> electorate.present(measure);
            case CAST, PARTICIPATING -> cast(measure, tally, papers);
            case VALID -> tally.in(measure).valid();
            case DECIDED -> tally.in(measure).decided();
        };
    }

    private static long expectedBase(Threshold threshold, Electorate electorate) {
        return threshold.base() == Base.ENTITLED || threshold.base() == Base.REGISTERED
                ? electorate.entitled(threshold.measure())
                : electorate.present(threshold.measure());
    }

    /** Voices given or papers back: a paper that came back was cast, however it was sorted. */
    private static long cast(Measure measure, Tally tally, Optional<Papers> papers) {
        long counted = tally.in(measure).cast();
        boolean inPapers = measure == Measure.HEADS || measure == Measure.BALLOTS;
        return inPapers ? Math.max(counted, papers.map(Papers::returned).orElse(0L)) : counted;
    }
}
