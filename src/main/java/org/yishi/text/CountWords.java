package org.yishi.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.count.Fraction;
import org.yishi.model.count.Grades;
import org.yishi.model.count.Round;
import org.yishi.model.count.Step;
import org.yishi.model.count.Tabulation;

/**
 * A count of many candidates in words, for the shell, the minutes and the result page.
 *
 * <pre>{@code
 * new CountWords(text, tabulation).lines();   // the papers, each round, who is elected, who is tied, the ranking
 * }</pre>
 */
public final class CountWords {
    private static final int PLACES = 5;

    private final Text text;
    private final Tabulation count;

    public CountWords(Text text, Tabulation count) {
        this.text = text;
        this.count = count;
    }

    /** What a method is called. */
    public static String name(Text text, CountingMethod method) {
        return text.of("count.method", method);
    }

    /** The conventions of a method in one sentence: seats, ties, unranked, skipped and double ranks. */
    public static String conventions(Text text, CountingMethod method) {
        return text.of("count.rule", method);
    }

    /** The whole count, a line for each thing that is told. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        if (!count.slate().title().isEmpty()) {
            lines.add(count.slate().title());
        }
        lines.add(text.of("count.head", name(text, count.method()), count.slate().seats()));
        lines.add(conventions(text, count.method()));
        lines.add(text.of("count.papers", count.papers(), count.valid(), count.invalid(), count.blank()));
        if (count.quota() > 0) {
            lines.add(text.of("count.quota", count.quota()));
        }
        lines.addAll(rounds());
        lines.addAll(result());
        return lines;
    }

    /** Each round, and what followed from it. */
    public List<String> rounds() {
        var lines = new ArrayList<String>();
        var gone = new BitSet();
        for (var round : count.rounds()) {
            switch (round) {
                case Round.Votes votes -> votes(votes, gone, lines);
                case Round.Duels duels -> duels(duels, lines);
                case Round.Scores scores ->
                    scores.grades().stream()
                            .filter(g -> count.slate().standing().get(g.candidate()))
                            .forEach(g -> lines.add(grades(g)));
            }
        }
        return lines;
    }

    /** Who is elected, who is tied, and the ranking. */
    public List<String> result() {
        var lines = new ArrayList<String>();
        lines.add(count.elected().isEmpty() ? text.of("count.nobody") : text.of("count.elected", names(count.elected())));
        if (!count.tied().isEmpty()) {
            int left = count.slate().seats() - count.elected().size();
            lines.add(text.of("count.tied", names(count.tied()), left));
        }
        int place = 1;
        var places = new ArrayList<String>();
        for (var group : count.ranking()) {
            places.add(text.of("count.place", place, names(group)));
            place += group.size();
        }
        lines.add(text.of("count.ranking", String.join(text.of("count.between"), places)));
        return lines;
    }

    private void votes(Round.Votes round, BitSet gone, List<String> lines) {
        var votes = count.slate().standing().stream()
                .filter(one -> !gone.get(one))
                .boxed()
                .sorted(Comparator.<Integer, Fraction>comparing(one -> round.votes().get(one)).reversed())
                .map(one -> text.of("count.votes", name(one), number(round.votes().get(one))))
                .collect(Collectors.joining(text.of("count.between")));
        var exhausted = isNothing(round.exhausted()) ? "" : text.of("count.exhausted", number(round.exhausted()));
        var lost = isNothing(round.lost()) ? "" : text.of("count.lost", number(round.lost()));
        lines.add((count.rounds().size() == 1 ? text.of("count.tally", votes) : text.of("count.round", round.number(), votes))
                + exhausted
                + lost);
        for (var step : round.steps()) {
            lines.add("  " + step(step));
            if (step instanceof Step.Excluded(List<Integer> candidates)) {
                candidates.forEach(gone::set);
            }
        }
    }

    /** One step in one sentence. */
    private String step(Step step) {
        return switch (step) {
            case Step.Elected(int one) -> text.of("count.step.elected", name(one));
            case Step.ElectedAsLast(int one) -> text.of("count.step.last", name(one));
            case Step.Excluded(List<Integer> out) -> text.of("count.step.excluded", names(out));
            case Step.SurplusMoved(int one, Fraction surplus) ->
                text.of("count.step.surplus", name(one), number(surplus));
            case Step.TieByEarlierRound(List<Integer> equals, int chosen, int round) ->
                text.of("count.step.earlier", names(equals), round, name(chosen));
            case Step.TieByLot(List<Integer> equals, int chosen) ->
                text.of("count.step.lot", names(equals), name(chosen));
            case Step.TieWithoutEffect(List<Integer> equals, int shown) ->
                text.of("count.step.no-effect", names(equals), name(shown));
            case Step.TieOpen(List<Integer> equals) -> text.of("count.step.open", names(equals));
        };
    }

    private void duels(Round.Duels duels, List<String> lines) {
        var standing = count.slate().standing().stream().boxed().toList();
        for (var one : standing) {
            for (var other : standing) {
                if (one < other) {
                    lines.add(text.of(
                            "count.duel",
                            name(one),
                            name(other),
                            duels.preferred().get(one).get(other),
                            duels.preferred().get(other).get(one),
                            path(duels, one, other),
                            path(duels, other, one)));
                }
            }
        }
    }

    /** Papers for the path; those against it too where they alone part it from the path back. */
    private static String path(Round.Duels duels, int from, int to) {
        long there = duels.strongest().get(from).get(to);
        boolean equal = there == duels.strongest().get(to).get(from);
        long against = duels.against().get(from).get(to);
        return equal && against != duels.against().get(to).get(from) ? there + ":" + against : Long.toString(there);
    }

    private String grades(Grades grades) {
        return text.of(
                "count.grades",
                name(grades.candidate()),
                grades.mean().decimal(2).toPlainString(),
                number(grades.median()),
                grades.lowest(),
                grades.highest(),
                grades.variance().root(2).toPlainString(),
                grades.given(),
                grades.sum(),
                grades.spoiled());
    }

    private String names(List<Integer> candidates) {
        return candidates.stream().map(this::name).collect(Collectors.joining(text.of("count.and")));
    }

    private String name(int candidate) {
        return count.slate().candidates().get(candidate);
    }

    private static boolean isNothing(Fraction votes) {
        return votes.equals(Fraction.ZERO);
    }

    private static String number(Fraction number) {
        return number.decimal(PLACES).toPlainString();
    }
}
