package org.yishi.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yishi.model.body.Measure;
import org.yishi.model.verdict.Check;
import org.yishi.model.verdict.Count;
import org.yishi.model.verdict.Finding;
import org.yishi.model.verdict.Result;
import org.yishi.model.verdict.Verdict;
import org.yishi.model.vote.Choice;

/**
 * Says what a vote came to, in one sentence that is the same on the wall, in the minutes and in the resolution.
 *
 * <pre>{@code
 * new VerdictWords(text).sentence(verdict);   // 通过：到会83人，过半数须42人，赞成42人。
 * }</pre>
 */
public final class VerdictWords {
    private final Text text;
    private final RuleWords rules;
    private final Quantities quantities;

    public VerdictWords(Text text) {
        this.text = text;
        this.rules = new RuleWords(text);
        this.quantities = new Quantities(text);
    }

    /** The verdict in a word or two, with what it was decided by where not by the count: 通过 · 主持人一票决定. */
    public String word(Verdict verdict) {
        var result = text.of("hall.result", verdict.result());
        return decidedBy(verdict).map(by -> text.of("poll.word-by", result, by)).orElse(result);
    }

    /** The verdict with the numbers that led there. */
    public String sentence(Verdict verdict) {
        return switch (verdict.result()) {
            case PASSED -> text.of("poll.passed", why(verdict));
            case REJECTED ->
                verdict.tied()
                        ? text.of("poll.rejected-tied", why(verdict), equal(verdict))
                        : text.of("poll.rejected", why(verdict));
            case NO_QUORUM -> text.of("poll.no-quorum", lacking(verdict));
            case INVALID -> text.of("poll.invalid", findings(verdict));
            case NOTED -> text.of("poll.noted", counts(verdict));
            case CHOSEN -> text.of("poll.chosen", papers(verdict));
            case SEATS_OPEN -> text.of("poll.seats-open", papers(verdict));
        };
    }

    /** The shares with their numbers; where people decided what the count did not, that. */
    private String why(Verdict verdict) {
        var byPeople = verdict.findings().stream()
                .filter(f -> f instanceof Finding.ClearMajority || f instanceof Finding.CastingVote)
                .findFirst();
        if (byPeople.isEmpty()) {
            return adoption(verdict.adoption());
        }
        var how = finding(byPeople.get());
        return byPeople.get() instanceof Finding.ClearMajority
                ? how
                : joined(List.of(adoption(verdict.adoption()), how));
    }

    private String equal(Verdict verdict) {
        return quantities.of(Measure.HEADS, verdict.tally().heads().yes());
    }

    private String lacking(Verdict verdict) {
        var turnout = verdict.rule().turnout();
        return joined(verdict.quorum().stream()
                .map(check ->
                        check.met() ? text.of("rule.met", rules.quorum(check, turnout)) : rules.lacking(check, turnout))
                .toList());
    }

    /** By what it was decided where not by the count alone, in a word or two: 抽签决定; or that it is a tie. */
    public Optional<String> decidedBy(Verdict verdict) {
        for (var finding : verdict.findings()) {
            if (finding instanceof Finding.ClearMajority) {
                return Optional.of(text.of("poll.by-eye"));
            }
            if (finding instanceof Finding.CastingVote) {
                return Optional.of(text.of("poll.by-chair"));
            }
            if (finding instanceof Finding.LotDrawn) {
                return Optional.of(text.of("poll.by-lot"));
            }
        }
        boolean stands = verdict.result() == Result.REJECTED || verdict.result() == Result.SEATS_OPEN;
        return verdict.tied() && stands ? Optional.of(text.of("poll.by-tie")) : Optional.empty();
    }

    /** Papers of a vote among several: 有效票40张，无效票2张. */
    private String papers(Verdict verdict) {
        var heads = verdict.tally().heads();
        var papers = text.of("poll.papers-valid", heads.yes(), heads.invalid());
        return verdict.findings().stream()
                .filter(Finding.LotDrawn.class::isInstance)
                .findFirst()
                .map(lot -> joined(List.of(papers, finding(lot))))
                .orElse(papers);
    }

    /** The quorum with its numbers, and whether it was met; empty where the rule asks for none. */
    public String quorum(Verdict verdict) {
        var turnout = verdict.rule().turnout();
        return joined(verdict.quorum().stream()
                .map(check -> text.of(check.met() ? "rule.met" : "rule.not-met", rules.quorum(check, turnout)))
                .toList());
    }

    /** What was reached of each share, with base and unit: 赞成42人，占到会83人的50.60%; empty where nothing is decided. */
    public String reached(Verdict verdict) {
        return joined(verdict.adoption().stream().map(rules::reached).toList());
    }

    /** The numbers in each unit that was counted: 赞成42人，反对30人，弃权11人. */
    public String counts(Verdict verdict) {
        return joined(verdict.tally().counts().stream().map(this::count).toList());
    }

    /** The numbers in one unit; spoiled papers are named where there are any. */
    public String count(Count count) {
        var unit = count.measure();
        var yes = quantities.of(unit, count.yes());
        var no = quantities.of(unit, count.no());
        var abstain = quantities.of(unit, count.abstain());
        return count.invalid() == 0
                ? text.of("poll.count", yes, no, abstain)
                : text.of("poll.count-invalid", yes, no, abstain, quantities.of(unit, count.invalid()));
    }

    /** What does not add up, or is worth saying. */
    public String finding(Finding finding) {
        return switch (finding) {
            case Finding.MoreThanPresent(Measure unit, long cast, long present) ->
                text.of("poll.more-than-present", quantities.of(unit, cast), quantities.of(unit, present));
            case Finding.MoreReturnedThanIssued(long returned, long issued) ->
                text.of("poll.more-returned-than-issued", papers(returned), papers(issued));
            case Finding.MoreReturnedThanVoters(long returned, long voters) ->
                text.of("poll.more-returned-than-voters", papers(returned), quantities.of(Measure.HEADS, voters));
            case Finding.MoreIssuedThanPresent(long issued, long present) ->
                text.of("poll.more-issued-than-present", papers(issued), quantities.of(Measure.HEADS, present));
            case Finding.SumDiffers(long sum, long returned) ->
                text.of("poll.sum-differs", papers(sum), papers(returned));
            case Finding.FewerReturned(long returned, long issued) ->
                text.of("poll.fewer-returned", papers(returned), papers(issued));
            case Finding.NotVoted(Measure unit, long silent) -> text.of("poll.not-voted", quantities.of(unit, silent));
            case Finding.UnitNotCounted(Measure unit) ->
                text.of("poll.unit-not-counted", text.of("rule.measure", unit));
            case Finding.OughtToBeSecret() -> text.of("poll.ought-to-be-secret");
            case Finding.ClearMajority(Choice choice) -> text.of("poll.clear-majority", text.of("poll.choice", choice));
            case Finding.CastingVote(Choice choice) -> text.of("poll.casting-vote", text.of("poll.choice", choice));
            case Finding.LotDrawn lot -> text.of("poll.lot-drawn");
        };
    }

    private String papers(long number) {
        return quantities.of(Measure.BALLOTS, number);
    }

    private String adoption(List<Check> checks) {
        return joined(checks.stream().map(rules::adoption).toList());
    }

    /** Why the vote is void as a whole; what else does not add up is told apart from it. */
    private String findings(Verdict verdict) {
        return joined(verdict.findings().stream()
                .filter(f -> f instanceof Finding.MoreReturnedThanIssued || f instanceof Finding.MoreReturnedThanVoters)
                .map(this::finding)
                .toList());
    }

    private String joined(List<String> parts) {
        return parts.stream().collect(Collectors.joining(text.of("poll.and")));
    }
}
