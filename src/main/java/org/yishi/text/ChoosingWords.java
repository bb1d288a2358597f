package org.yishi.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.count.Round;
import org.yishi.model.count.Step;
import org.yishi.model.vote.Choosing;

/**
 * Says who was chosen among several, so that it can be read aloud and understood.
 *
 * <pre>{@code
 * new ChoosingWords(text).sentence(choosing);   // 张伟14票，过半数须11票，当选。还空1个名额 …
 * }</pre>
 */
public final class ChoosingWords {
    private final Text text;
    private final CandidateWords candidates;
    private final RuleWords rules;

    public ChoosingWords(Text text) {
        this.text = text;
        this.candidates = new CandidateWords(text);
        this.rules = new RuleWords(text);
    }

    /** Everything that follows from the count, as one text. */
    public String sentence(Choosing choosing) {
        return sentences(choosing).stream()
                .reduce((said, next) -> text.of("rule.sentences", said, next))
                .orElse("");
    }

    /** Who is elected, who ties, what is left open, who stands again: one sentence each, what does not apply left out. */
    public List<String> sentences(Choosing choosing) {
        var sentences = new ArrayList<String>();
        if (choosing.elected().isEmpty()) {
            sentences.add(text.of("poll.nobody-elected"));
        } else {
            sentences.add(text.of("poll.full-stop", elected(choosing)));
        }
        if (!choosing.tied().isEmpty()) {
            sentences.add(tie(choosing));
        }
        if (choosing.openSeats() > 0) {
            sentences.add(open(choosing));
        }
        return sentences;
    }

    /** What is left to decide, without the names, where these stand beside it. */
    public List<String> left(Choosing choosing) {
        var sentences = new ArrayList<String>();
        if (!choosing.tied().isEmpty()) {
            sentences.add(text.of("poll.left-tie", choosing.tied().size(), tiedSeats(choosing)));
        }
        int open = choosing.openSeats();
        if (open > 0 && choosing.checks().isEmpty()) {
            sentences.add(text.of("poll.open", open));
        } else if (open > 0) {
            var needed = candidates.votes(choosing.checks().getFirst().needed());
            sentences.add(
                    choosing.runoff().isEmpty()
                            ? text.of("poll.open-needed", open, needed)
                            : text.of(
                                    "poll.left-runoff",
                                    open,
                                    needed,
                                    choosing.runoff().size()));
        }
        return sentences;
    }

    private static int tiedSeats(Choosing choosing) {
        return choosing.tabulation().slate().seats() - choosing.elected().size() - choosing.openSeats();
    }

    /** Those elected, each with the number that did it. */
    private String elected(Choosing choosing) {
        return choosing.elected().stream()
                .map(c -> elected(choosing, c))
                .collect(Collectors.joining(text.of("poll.and")));
    }

    private String elected(Choosing choosing, int candidate) {
        var tabulation = choosing.tabulation();
        var name = tabulation.slate().candidates().get(candidate);
        var total = candidates.total(tabulation, candidate);
        if (!choosing.checks().isEmpty()) {
            var check = choosing.checks().get(candidate);
            var needed = candidates.votes(check.needed());
            return text.of("poll.elected-needed", name, total, rules.share(check.threshold()), needed);
        }
        return switch (tabulation.method()) {
            case PLURALITY, LIMITED, APPROVAL, BORDA, SCORE -> text.of("poll.elected-with", name, total);
            case SCHULZE -> text.of("poll.elected-duels", name, place(choosing, candidate));
            case IRV, STV_SCOTTISH -> inRound(choosing, candidate, name);
        };
    }

    private static int place(Choosing choosing, int candidate) {
        int before = 0;
        for (var equals : choosing.tabulation().ranking()) {
            if (equals.contains(candidate)) {
                break;
            }
            before += equals.size();
        }
        return before + 1;
    }

    private String inRound(Choosing choosing, int candidate, String name) {
        var tabulation = choosing.tabulation();
        for (var round : tabulation.rounds()) {
            if (round instanceof Round.Votes votes) {
                var had = candidates.votes(votes.votes().get(candidate));
                if (votes.steps().contains(new Step.Elected(candidate))) {
                    return tabulation.method() == CountingMethod.IRV
                            ? text.of("poll.elected-majority", name, had, votes.number())
                            : text.of(
                                    "poll.elected-quota",
                                    name,
                                    had,
                                    votes.number(),
                                    candidates.votes(tabulation.quota()));
                }
                if (votes.steps().contains(new Step.ElectedAsLast(candidate))) {
                    return text.of("poll.elected-last", name, had, votes.number());
                }
            }
        }
        return text.of("poll.elected-plain", name);
    }

    private String tie(Choosing choosing) {
        var tabulation = choosing.tabulation();
        var names = names(choosing, choosing.tied());
        int seats = tiedSeats(choosing);
        boolean alike = choosing.tied().stream()
                        .map(tabulation.totals()::get)
                        .distinct()
                        .count()
                == 1;
        return switch (tabulation.method()) {
            case PLURALITY, LIMITED, APPROVAL, BORDA ->
                text.of(
                        "poll.tie-with",
                        names,
                        candidates.total(tabulation, choosing.tied().getFirst()),
                        seats);
            case IRV, STV_SCOTTISH ->
                alike
                        ? text.of(
                                "poll.tie-with",
                                names,
                                candidates.total(tabulation, choosing.tied().getFirst()),
                                seats)
                        : text.of("poll.tie", names, seats);
            case SCORE, SCHULZE -> text.of("poll.tie", names, seats);
        };
    }

    private String open(Choosing choosing) {
        int open = choosing.openSeats();
        if (choosing.checks().isEmpty()) {
            return text.of("poll.open", open);
        }
        var check = choosing.checks().getFirst();
        var needed = candidates.votes(check.needed());
        return choosing.runoff().isEmpty()
                ? text.of("poll.open-needed", open, needed)
                : text.of("poll.open-runoff", open, needed, names(choosing, choosing.runoff()));
    }

    private String names(Choosing choosing, List<Integer> who) {
        return candidates.names(choosing.tabulation().slate(), who);
    }
}
