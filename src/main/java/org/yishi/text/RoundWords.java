package org.yishi.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.count.Grades;
import org.yishi.model.count.Round;
import org.yishi.model.count.Step;
import org.yishi.model.count.Tabulation;
import org.yishi.model.vote.Choosing;

/** The rounds of a count for printing, a line for each round and each thing that happened in it. */
public final class RoundWords {
    private static final int GRADE_PLACES = 2;

    private final Text text;
    private final CandidateWords candidates;

    public RoundWords(Text text) {
        this.text = text;
        this.candidates = new CandidateWords(text);
    }

    /** All rounds; nothing where counting the votes once said it all. */
    public List<String> lines(Choosing choosing) {
        var tabulation = choosing.tabulation();
        return switch (tabulation.method()) {
            case PLURALITY, LIMITED, APPROVAL, BORDA -> List.of();
            case SCORE, IRV, SCHULZE, STV_SCOTTISH -> lines(tabulation);
        };
    }

    /** All rounds of any method, where nothing else tells them. */
    public List<String> lines(Tabulation tabulation) {
        var lines = new ArrayList<String>();
        if (tabulation.quota() > 0) {
            lines.add(text.of(
                    "count.quota",
                    tabulation.valid(),
                    tabulation.slate().seats(),
                    candidates.votes(tabulation.quota())));
        }
        for (var round : tabulation.rounds()) {
            switch (round) {
                case Round.Votes votes -> votes(tabulation, votes, lines);
                case Round.Duels duels -> duels(tabulation, duels, lines);
                case Round.Scores scores ->
                    scores.grades().stream().map(g -> grades(tabulation, g)).forEach(lines::add);
            }
        }
        return lines;
    }

    private void votes(Tabulation tabulation, Round.Votes round, List<String> lines) {
        var has = IntStream.range(0, round.votes().size())
                .filter(c -> round.votes().get(c).numerator() > 0)
                .mapToObj(c -> text.of(
                        "count.has",
                        name(tabulation, c),
                        candidates.votes(round.votes().get(c))))
                .collect(Collectors.joining(text.of("poll.name-and")));
        var line = new StringBuilder(text.of("count.round", round.number(), has));
        if (round.exhausted().numerator() > 0) {
            line.append(text.of("poll.and")).append(text.of("count.exhausted", candidates.votes(round.exhausted())));
        }
        if (round.lost().numerator() > 0) {
            line.append(text.of("poll.and")).append(text.of("count.lost", candidates.votes(round.lost())));
        }
        lines.add(text.of("poll.full-stop", line));
        round.steps().stream().map(s -> step(tabulation, s)).forEach(lines::add);
    }

    private String step(Tabulation tabulation, Step step) {
        return switch (step) {
            case Step.Elected(int who) -> elected(tabulation, name(tabulation, who));
            case Step.ElectedAsLast(int who) -> text.of("count.elected-as-last", name(tabulation, who));
            case Step.Excluded(List<Integer> who) -> text.of("count.excluded", names(tabulation, who));
            case Step.SurplusMoved(int who, var surplus) ->
                text.of("count.surplus", name(tabulation, who), candidates.votes(surplus));
            case Step.TieByEarlierRound(List<Integer> equals, int chosen, int round) ->
                text.of("count.tie-earlier", names(tabulation, equals), round, name(tabulation, chosen));
            case Step.TieByLot(List<Integer> equals, int chosen) ->
                text.of("count.tie-lot", names(tabulation, equals), name(tabulation, chosen));
            case Step.TieWithoutEffect(List<Integer> equals, int shown) ->
                text.of("count.tie-harmless", names(tabulation, equals), name(tabulation, shown));
            case Step.TieOpen(List<Integer> equals) -> text.of("count.tie-open", names(tabulation, equals));
            case Step.TooManyWays(List<Integer> possible) ->
                text.of("count.too-many-ways", names(tabulation, possible));
        };
    }

    private String elected(Tabulation tabulation, String name) {
        return tabulation.method() == CountingMethod.IRV
                ? text.of("count.elected-majority", name)
                : text.of("count.elected", name);
    }

    /** Each candidate against each other, and whom the strongest paths put behind. */
    private void duels(Tabulation tabulation, Round.Duels round, List<String> lines) {
        var standing = tabulation.ranking().stream().flatMap(List::stream).toList();
        for (int one : standing) {
            var others = standing.stream().filter(o -> o != one).toList();
            if (others.isEmpty()) {
                continue;
            }
            var against = others.stream()
                    .map(o -> text.of(
                            "count.duel",
                            name(tabulation, o),
                            round.preferred().get(one).get(o),
                            round.preferred().get(o).get(one)))
                    .collect(Collectors.joining(text.of("poll.name-and")));
            var beaten = others.stream().filter(o -> round.beats(one, o)).toList();
            lines.add(
                    beaten.isEmpty()
                            ? text.of("count.duels-none", name(tabulation, one), against)
                            : text.of("count.duels", name(tabulation, one), against, names(tabulation, beaten)));
        }
    }

    private String grades(Tabulation tabulation, Grades grades) {
        var name = name(tabulation, grades.candidate());
        if (grades.given() == 0) {
            return text.of("count.grades-none", name);
        }
        var said = text.of(
                "count.grades",
                name,
                grades.mean().decimal(GRADE_PLACES),
                grades.median().decimal(1),
                spread(grades),
                grades.lowest(),
                grades.highest(),
                grades.given());
        return grades.spoiled() == 0
                ? text.of("poll.full-stop", said)
                : text.of("count.grades-spoiled", said, grades.spoiled());
    }

    private static BigDecimal spread(Grades grades) {
        return grades.variance().root(GRADE_PLACES);
    }

    private static String name(Tabulation tabulation, int candidate) {
        return tabulation.slate().candidates().get(candidate);
    }

    private String names(Tabulation tabulation, List<Integer> who) {
        return candidates.names(tabulation.slate(), who);
    }
}
