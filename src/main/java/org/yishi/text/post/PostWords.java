package org.yishi.text.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yishi.model.vote.PostChosen;
import org.yishi.text.CandidateWords;
import org.yishi.text.ChoosingWords;
import org.yishi.text.RuleWords;
import org.yishi.text.Text;

/**
 * Says who was chosen for each of several posts, so that it can be read aloud and understood, and what each candidate
 * came to, with the votes that stepped down told apart.
 *
 * <pre>{@code
 * new PostWords(text).sentence(chosen);   // 主任：甲当选，得票12张，过半数须11张。副主任：…
 * }</pre>
 */
public final class PostWords {
    private final Text text;
    private final CandidateWords candidates;
    private final RuleWords rules;

    public PostWords(Text text) {
        this.text = text;
        this.candidates = new CandidateWords(text);
        this.rules = new RuleWords(text);
    }

    /** Who is chosen, post by post where there are several; empty where nobody was voted for by name. */
    public Optional<String> told(List<PostChosen> chosen) {
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                isSeveral(chosen)
                        ? sentence(chosen)
                        : new ChoosingWords(text).sentence(chosen.getFirst().choosing()));
    }

    /** Whether posts were voted for, and not one list under no name. */
    public static boolean isSeveral(List<PostChosen> chosen) {
        return chosen.stream().anyMatch(of -> !of.post().name().isEmpty());
    }

    /** Everything that follows from the count, as one text, the highest post first. */
    public String sentence(List<PostChosen> chosen) {
        return IntStream.range(0, chosen.size())
                .mapToObj(post -> sentence(chosen, post))
                .reduce((said, next) -> text.of("rule.sentences", said, next))
                .orElse("");
    }

    /** What follows for one post, as one text that begins with its name. */
    public String sentence(List<PostChosen> chosen, int post) {
        return text.of(
                "poll.post",
                chosen.get(post).post().name(),
                sentences(chosen, post).stream()
                        .reduce((said, next) -> text.of("rule.sentences", said, next))
                        .orElse(""));
    }

    /** Who is elected to a post, who ties, what is left open, who is needed higher up still: one sentence each. */
    public List<String> sentences(List<PostChosen> chosen, int post) {
        var of = chosen.get(post);
        var choosing = of.choosing();
        var sentences = new ArrayList<String>();
        var elected = choosing.elected().stream()
                .map(c -> elected(of, c))
                .reduce((said, next) -> said + text.of("poll.and") + next)
                .orElseGet(() -> text.of("poll.post-nobody"));
        sentences.add(text.of(
                "poll.full-stop",
                needed(of)
                        .map(needed -> elected + text.of("poll.post-part") + needed)
                        .orElse(elected)));
        if (!choosing.tied().isEmpty()) {
            sentences.add(text.of(
                    "poll.tie-with",
                    candidates.names(choosing.tabulation().slate(), choosing.tied()),
                    papers(total(of, choosing.tied().getFirst())),
                    of.post().seats() - choosing.elected().size() - choosing.openSeats()));
        }
        if (choosing.openSeats() > 0) {
            sentences.add(
                    choosing.runoff().isEmpty()
                            ? text.of("poll.open", choosing.openSeats())
                            : text.of(
                                    "poll.post-runoff",
                                    choosing.openSeats(),
                                    candidates.names(choosing.tabulation().slate(), choosing.runoff())));
        }
        both(chosen, post).ifPresent(sentences::add);
        return sentences;
    }

    /** What every candidate with a vote came to for a post, in one line; the rest as a number. */
    public String counted(List<PostChosen> chosen, int post) {
        var of = chosen.get(post);
        var order = order(of);
        var voted = order.stream().filter(c -> total(of, c) > 0).toList();
        var said = voted.stream()
                .map(c -> text.of("poll.post-candidate", name(of, c), votes(of, c), outcome(chosen, post, c)))
                .collect(Collectors.joining(text.of("poll.and")));
        var all = said.isEmpty() ? text.of("poll.post-no-vote") : said;
        long elected =
                order.stream().filter(c -> higher(chosen, post, c).isPresent()).count();
        long without = order.size() - voted.size() - elected;
        return text.of(
                "poll.post",
                text.of("count.post", of.post().name(), of.post().seats()),
                without == 0 || said.isEmpty()
                        ? text.of("poll.full-stop", all)
                        : text.of("poll.post-rest", all, without));
    }

    /** How the papers' part of a post was sorted: valid, left blank, void. */
    public String papers(PostChosen of) {
        var counted = of.choosing().tabulation();
        return text.of("poll.post-papers", papers(counted.valid()), papers(counted.blank()), papers(counted.invalid()));
    }

    /** A candidate's votes for a post; those of the post's own part and those that stepped down told apart. */
    public String votes(PostChosen of, int candidate) {
        long total = total(of, candidate);
        long down = down(of, candidate);
        return down == 0
                ? papers(total)
                : text.of("poll.post-stepped", papers(total), papers(total - down), papers(down));
    }

    /** The votes of a candidate that stepped down from the posts above. */
    public long down(PostChosen of, int candidate) {
        return of.own().isEmpty() ? 0 : total(of, candidate) - of.own().get(candidate);
    }

    /** All votes of a candidate for a post. */
    public long total(PostChosen of, int candidate) {
        return of.choosing().tabulation().totals().get(candidate).numerator();
    }

    /** What became of a candidate at a post; who is elected to a higher one is told with it. */
    public String outcome(List<PostChosen> chosen, int post, int candidate) {
        return higher(chosen, post, candidate)
                .map(name -> text.of("poll.post-is-higher", name))
                .orElseGet(() -> candidates.outcome(chosen.get(post).choosing(), candidate));
    }

    /** Candidates with the most votes first; who is elected to a higher post comes last. */
    public List<Integer> order(PostChosen of) {
        return candidates.order(of.choosing());
    }

    /** 12张. */
    public String papers(long papers) {
        return papers == 1 ? text.of("poll.post-paper", papers) : text.of("poll.post-papers-of", papers);
    }

    private static String name(PostChosen of, int candidate) {
        return of.choosing().tabulation().slate().candidates().get(candidate);
    }

    private String elected(PostChosen of, int candidate) {
        return text.of("poll.post-elected", name(of, candidate), votes(of, candidate));
    }

    /** What the rule asks of each who is elected: 过半数须11张. */
    private Optional<String> needed(PostChosen of) {
        return of.choosing().checks().stream()
                .findFirst()
                .map(check -> text.of("poll.post-needed", rules.share(check.threshold()), papers(check.needed())));
    }

    /** The higher post to which somebody is elected already. */
    private static Optional<String> higher(List<PostChosen> chosen, int post, int candidate) {
        return chosen.subList(0, post).stream()
                .filter(above -> above.choosing().elected().contains(candidate))
                .map(above -> above.post().name())
                .findFirst();
    }

    /** Elected here and still wanted for a higher post in another ballot: the seat here may become free again. */
    private Optional<String> both(List<PostChosen> chosen, int post) {
        for (var above : chosen.subList(0, post)) {
            var again = above.choosing().runoff().isEmpty()
                    ? above.choosing().tied()
                    : above.choosing().runoff();
            var both = chosen.get(post).choosing().elected().stream()
                    .filter(again::contains)
                    .toList();
            if (!both.isEmpty()) {
                return Optional.of(text.of(
                        "poll.post-both",
                        candidates.names(above.choosing().tabulation().slate(), both),
                        above.post().name(),
                        chosen.get(post).post().name()));
            }
        }
        return Optional.empty();
    }
}
