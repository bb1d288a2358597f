package org.yishi.desk.play;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yishi.desk.meeting.Hall;
import org.yishi.desk.play.slip.Nominees;
import org.yishi.desk.play.slip.Slip;
import org.yishi.desk.script.deed.CountDeed.Named;
import org.yishi.desk.script.deed.Expectation;
import org.yishi.model.Outcome;
import org.yishi.model.body.Measure;
import org.yishi.model.count.Fraction;
import org.yishi.model.count.Round;
import org.yishi.model.count.Tabulation;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.presence.Attendee;
import org.yishi.model.verdict.Result;
import org.yishi.model.verdict.Verdict;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.Choosing;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PostChosen;
import org.yishi.model.vote.Typed;

/** Looks whether what a script expects of a vote among several, or of a count, is so. */
final class CountExpectations {
    private final Stage stage;
    private final Expectations plain;

    CountExpectations(Stage stage, Expectations plain) {
        this.stage = stage;
        this.plain = plain;
    }

    Outcome<Stage> play(Proceedings now, Expectation.OfCount expected) {
        return VoteSteps.poll(now, "").then(poll -> play(now, poll, expected));
    }

    private Outcome<Stage> play(Proceedings now, Poll poll, Expectation.OfCount expected) {
        return switch (expected) {
            case Expectation.Elected(List<Expectation.ForPost> posts) -> elected(poll, posts);
            case Expectation.Tied(List<String> names) -> tied(poll, names);
            case Expectation.NextRound(List<String> names) -> people(poll, "", names, Choosing::runoff);
            case Expectation.OpenSeats(long number) ->
                is(
                        number,
                        poll.chosen().stream()
                                .mapToLong(c -> c.choosing().openSeats())
                                .sum());
            case Expectation.Each(String post, boolean means, List<Named> votes) -> each(poll, post, means, votes);
            case Expectation.Ranked(List<List<String>> places) -> ranked(poll, places);
            case Expectation.Valid(long number) -> is(number, valid(poll));
            case Expectation.Earlier(long number) -> is(number, poll.earlier().size());
            case Expectation.Before(Expectation what) -> before(now, poll, what);
            case Expectation.Agreed(boolean yes) -> agreed(poll, yes);
            case Expectation.Called(List<String> names) -> called(now, names);
        };
    }

    /** The method may find more papers void than those set aside when they were unfolded. */
    private static long valid(Poll poll) {
        var heads = poll.tally().heads();
        return poll.chosen().stream()
                .findFirst()
                .map(c -> c.choosing().tabulation().valid())
                .orElse(heads.cast() - heads.invalid());
    }

    private Outcome<Stage> is(long expected, long found) {
        return plain.is(Measure.HEADS, expected, Optional.of(found));
    }

    private Outcome<Stage> before(Proceedings now, Poll poll, Expectation what) {
        var last = poll.earlier().stream().reduce((first, later) -> later);
        if (last.isEmpty()) {
            return Outcome.refused("script.no-recount", poll.number());
        }
        var earlier = last.get();
        return switch (what) {
            case Expectation.Came(Result result) -> plain.came(earlier.verdict(), result);
            case Expectation.Voices(Choice choice, Measure measure, long number) ->
                plain.is(
                        measure, number, Optional.of(earlier.tally().in(measure).of(choice)));
            case Expectation.OfCount of -> play(now, poll.asOf(earlier), of);
            default -> Outcome.refused("script.not-of-earlier");
        };
    }

    private Outcome<Stage> elected(Poll poll, List<Expectation.ForPost> posts) {
        for (var post : posts) {
            var found = people(poll, post.post(), post.names(), Choosing::elected);
            if (found instanceof Outcome.Refused<Stage>) {
                return found;
            }
        }
        return stage.done();
    }

    /** With nobody named, that there is a tie at all. */
    private Outcome<Stage> tied(Poll poll, List<String> names) {
        if (!names.isEmpty()) {
            return people(poll, "", names, Choosing::tied);
        }
        return poll.verdict().filter(Verdict::tied).isPresent()
                ? stage.done()
                : Outcome.refused("script.no-tie", poll.number());
    }

    private Outcome<Choosing> choosing(Poll poll, String post) {
        if (poll.chosen().isEmpty()) {
            return Outcome.refused("script.vote-not-closed", poll.number());
        }
        int number = poll.contest() instanceof Contest.Posts posts && !post.isEmpty() ? Slip.post(posts, post) : 0;
        return number < 0
                ? Outcome.refused(
                        "script.no-post",
                        post,
                        String.join(
                                " ",
                                poll.chosen().stream().map(c -> c.post().name()).toList()))
                : Outcome.done(poll.chosen().get(number).choosing());
    }

    private Outcome<Stage> people(Poll poll, String post, List<String> names, Function<Choosing, List<Integer>> which) {
        var nominees = Nominees.of(poll.contest());
        return choosing(poll, post)
                .then(one -> nominees.all(names).then(numbers -> {
                    var found = which.apply(post.isEmpty() ? first(poll, which, one) : one);
                    boolean same =
                            found.size() == numbers.size() && new HashSet<>(found).equals(new HashSet<>(numbers));
                    return same
                            ? stage.done()
                            : Outcome.refused("script.expected-people", nominees.words(numbers), nominees.words(found));
                }));
    }

    /** Of several posts the highest that has such people. */
    private static Choosing first(Poll poll, Function<Choosing, List<Integer>> which, Choosing otherwise) {
        return poll.chosen().stream()
                .map(PostChosen::choosing)
                .filter(choosing -> !which.apply(choosing).isEmpty())
                .findFirst()
                .orElse(otherwise);
    }

    private Outcome<Stage> each(Poll poll, String post, boolean means, List<Named> votes) {
        var nominees = Nominees.of(poll.contest());
        return choosing(poll, post).then(choosing -> {
            for (var entry : votes) {
                var who = nominees.one(entry.name());
                if (who instanceof Outcome.Refused<Integer>(var why)) {
                    return new Outcome.Refused<>(why);
                }
                var found = value(choosing.tabulation(), who.orThrow(), means);
                if (found.decimal(Math.max(0, entry.number().scale())).compareTo(entry.number()) != 0) {
                    return Outcome.refused("script.expected-votes", entry.name(), entry.number(), found.decimal(4));
                }
            }
            return stage.done();
        });
    }

    private static Fraction value(Tabulation tabulation, int candidate, boolean mean) {
        var scores = tabulation.rounds().stream()
                .flatMap(r -> r instanceof Round.Scores given ? given.grades().stream() : Stream.of())
                .filter(grades -> mean && grades.candidate() == candidate)
                .findFirst();
        return scores.map(grades -> grades.mean())
                .orElseGet(() -> tabulation.totals().get(candidate));
    }

    private Outcome<Stage> ranked(Poll poll, List<List<String>> places) {
        var nominees = Nominees.of(poll.contest());
        return choosing(poll, "").then(choosing -> {
            var expected = new ArrayList<HashSet<Integer>>();
            for (var place : places) {
                var numbers = nominees.all(place);
                if (numbers instanceof Outcome.Refused<List<Integer>>(var why)) {
                    return new Outcome.Refused<>(why);
                }
                expected.add(new HashSet<>(numbers.orThrow()));
            }
            var ranking = choosing.tabulation().ranking();
            var found = ranking.stream().map(HashSet::new).toList();
            return found.equals(expected)
                    ? stage.done()
                    : Outcome.refused(
                            "script.expected-ranking",
                            String.join(
                                    " > ", ranking.stream().map(nominees::words).toList()));
        });
    }

    private Outcome<Stage> agreed(Poll poll, boolean expected) {
        var typed = poll.typed();
        boolean agree =
                typed.size() > 1 && typed.stream().map(Typed::totals).distinct().count() == 1;
        return agree == expected
                ? stage.done()
                : Outcome.refused(
                        expected ? "script.two-differ" : "script.two-agree",
                        String.join(" ", typed.stream().map(Typed::teller).toList()));
    }

    private Outcome<Stage> called(Proceedings now, List<String> names) {
        return new Roll(now).all(names).then(expected -> {
            try (var hall = new Hall(stage.work, now.meeting().id())) {
                hall.refresh();
                var voters = hall.live().now().map(state -> state.voters()).orElse(List.of());
                var first = voters.stream().limit(expected.size()).toList();
                return first.equals(expected)
                        ? stage.done()
                        : Outcome.refused("script.expected-people", words(expected), words(first));
            }
        });
    }

    private static String words(List<Attendee> people) {
        return String.join(" ", people.stream().map(Attendee::display).toList());
    }
}
