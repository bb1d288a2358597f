package org.yishi.rule.count.stv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.yishi.model.count.Fraction;
import org.yishi.model.count.Round;
import org.yishi.model.count.Step;
import org.yishi.rule.count.order.Finish;
import org.yishi.rule.count.order.Places;

/** One way through a count, up to its end or to the first tie for which no choice was given. */
final class StvRun {
    /** Why a tie is parted. */
    private enum Part {
        SURPLUS,
        EXCLUSION
    }

    final StvTable table;
    final List<Integer> elected = new ArrayList<>();
    final List<Round> rounds = new ArrayList<>();
    final long[] totals;
    private final int seats;
    private final boolean told;
    private final BitSet pending = new BitSet();
    private final Finish finish = new Finish();
    private final List<List<Integer>> electedGroups = new ArrayList<>();
    private List<Step> steps = new ArrayList<>();
    private List<Integer> open = List.of();
    private boolean openForExclusion;
    private Round.Votes shown = new Round.Votes(0, List.of(), Fraction.ZERO, Fraction.ZERO, List.of());

    /** A count that is told, from its first stage. */
    StvRun(PreferenceStack stack, BitSet standing, int seats) {
        this.table = new StvTable(stack, standing, seats);
        this.seats = seats;
        this.told = true;
        this.totals = new long[stack.candidates];
    }

    private StvRun(StvRun other) {
        table = other.table.copy();
        seats = other.seats;
        told = false;
        totals = other.totals;
        elected.addAll(other.elected);
        pending.or(other.pending);
        open = other.open;
        openForExclusion = other.openForExclusion;
    }

    /** The same count at the same tie, to be counted on untold. */
    StvRun copy() {
        return new StvRun(this);
    }

    /** The equals between whom no choice was given; empty where the count came to its end. */
    List<Integer> open() {
        return open;
    }

    /** On to the end, or to the next tie for which a choice is needed. */
    StvRun go() {
        while (true) {
            closeStage();
            electThoseWithQuota();
            if (isOver()) {
                break;
            }
            var taken = pending.isEmpty() ? lowest() : highest();
            if (taken < 0) {
                return this;
            }
            move(taken);
        }
        endRound();
        return this;
    }

    /** On with one of the equals. */
    StvRun go(StvChoice choice) {
        steps.add(
                choice.byLot()
                        ? new Step.TieByLot(open, choice.candidate())
                        : new Step.TieWithoutEffect(open, choice.candidate()));
        if (!choice.byLot() && openForExclusion) {
            finish.equal(open);
        }
        open = List.of();
        move(choice.candidate());
        return go();
    }

    /** Ends the telling at the open tie. */
    void stop(List<Step> why) {
        steps.add(new Step.TieOpen(open));
        steps.addAll(why);
        endRound();
    }

    private void move(int taken) {
        if (pending.get(taken)) {
            pending.clear(taken);
            steps.add(new Step.SurplusMoved(taken, votes(table.surplus(taken))));
            endRound();
            table.moveSurplus(taken);
        } else {
            finish.put(List.of(taken));
            steps.add(new Step.Excluded(List.of(taken)));
            endRound();
            table.moveAll(taken);
        }
    }

    private void closeStage() {
        table.closeStage();
        if (!told) {
            return;
        }
        table.hopeful.stream().forEach(one -> totals[one] = table.votes[one]);
        shown = new Round.Votes(
                table.stage(),
                Arrays.stream(table.votes).mapToObj(StvRun::votes).toList(),
                votes(table.exhausted),
                votes(table.lost()),
                List.of());
    }

    private void endRound() {
        if (!told) {
            steps.clear();
            return;
        }
        rounds.add(new Round.Votes(shown.number(), shown.votes(), shown.exhausted(), shown.lost(), steps));
        steps = new ArrayList<>();
    }

    private void electThoseWithQuota() {
        var reached = table.hopeful.stream()
                .filter(one -> table.votes[one] >= table.quota)
                .boxed()
                .toList();
        for (var group : byVotes(reached)) {
            electedGroups.add(group);
            for (var one : group) {
                elected.add(one);
                table.hopeful.clear(one);
                steps.add(new Step.Elected(one));
                pending.set(one, table.surplus(one) > 0);
            }
        }
    }

    private boolean isOver() {
        int left = seats - elected.size();
        if (left > 0 && table.hopeful.cardinality() <= left) {
            for (var group : byVotes(table.hopeful.stream().boxed().toList())) {
                electedGroups.add(group);
                for (var one : group) {
                    elected.add(one);
                    steps.add(new Step.ElectedAsLast(one));
                }
            }
            table.hopeful.clear();
            left = 0;
        }
        return left <= 0;
    }

    /** Best first: the elected, those left by their votes, those who went out, the last first. */
    List<List<Integer>> ranking() {
        return ranking(byVotes(table.hopeful.stream().boxed().toList()));
    }

    /** The same with those left in an order of the caller's. */
    List<List<Integer>> ranking(List<List<Integer>> left) {
        var whole = finish.copy();
        left.reversed().forEach(whole::put);
        electedGroups.reversed().forEach(whole::put);
        return whole.ranking();
    }

    private List<List<Integer>> byVotes(List<Integer> candidates) {
        return Places.groups(candidates, Comparator.comparingLong(one -> table.votes[one]));
    }

    private int highest() {
        var groups = byVotes(pending.stream().boxed().toList());
        return part(groups.getFirst(), Part.SURPLUS);
    }

    private int lowest() {
        var equals = byVotes(table.hopeful.stream().boxed().toList()).getLast();
        // Who has no vote changes nothing by going, and all of these go before anybody else.
        if (equals.size() > 1
                && table.votes[equals.getFirst()] == 0
                && table.hopeful.cardinality() - equals.size() >= seats - elected.size()) {
            steps.add(new Step.TieWithoutEffect(equals, equals.getFirst()));
            finish.equal(equals);
            return equals.getFirst();
        }
        return part(equals, Part.EXCLUSION);
    }

    /** Who of equals is taken: by the most recent stage that parts them, else −1. */
    private int part(List<Integer> equals, Part part) {
        var left = equals;
        for (int stage = table.stage() - 1; stage >= 1 && left.size() > 1; stage--) {
            var then = table.atEndOf(stage);
            var groups = Places.groups(left, Comparator.comparingLong(one -> then[one]));
            left = part == Part.SURPLUS ? groups.getFirst() : groups.getLast();
            if (left.size() == 1) {
                steps.add(new Step.TieByEarlierRound(equals, left.getFirst(), stage));
            }
        }
        if (left.size() == 1) {
            return left.getFirst();
        }
        open = left;
        openForExclusion = part == Part.EXCLUSION;
        return -1;
    }

    /** Whether the open tie is about who goes out, and not about whose surplus goes first. */
    boolean isOpenForExclusion() {
        return openForExclusion;
    }

    private static Fraction votes(long hundredThousandths) {
        return new Fraction(hundredThousandths, StvTable.VOTE);
    }
}
