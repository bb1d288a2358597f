package org.yishi.desk.play;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yishi.desk.meeting.Counting;
import org.yishi.desk.meeting.Hall;
import org.yishi.desk.play.slip.Nominees;
import org.yishi.desk.play.slip.Slip;
import org.yishi.desk.script.deed.CountDeed.Named;
import org.yishi.desk.script.deed.Expectation;
import org.yishi.model.Outcome;
import org.yishi.model.body.Measure;
import org.yishi.model.count.Fraction;
import org.yishi.model.count.PostBox;
import org.yishi.model.count.Round;
import org.yishi.model.count.Tabulation;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.presence.Attendee;
import org.yishi.model.verdict.Result;
import org.yishi.model.verdict.Tally;
import org.yishi.model.verdict.Verdict;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.Choosing;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Earlier;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PostChosen;

/** Looks whether what a script expects of a vote among several, or of a count, is so. */
final class CountExpectations {
    private final Stage stage;
    private final Expectations plain;

    CountExpectations(Stage stage, Expectations plain) {
        this.stage = stage;
        this.plain = plain;
    }

    /** A count as it is looked at: the one that holds, or one that was set aside. */
    private record Seen(Poll poll, Optional<Verdict> verdict, Tally tally, List<PostChosen> chosen) {
        static Seen now(Poll poll) {
            return new Seen(poll, poll.verdict(), poll.tally(), poll.chosen());
        }

        static Seen before(Poll poll, Earlier earlier) {
            var one = earlier.choosing().map(c -> new PostChosen(new PostBox.Post("", 1), c));
            return new Seen(
                    poll,
                    Optional.of(earlier.verdict()),
                    earlier.tally(),
                    one.map(List::of).orElse(earlier.posts()));
        }
    }

    Outcome<Stage> play(Proceedings now, Expectation.OfCount expected) {
        return VoteSteps.poll(now, "").then(poll -> play(now, Seen.now(poll), expected));
    }

    private Outcome<Stage> play(Proceedings now, Seen seen, Expectation.OfCount expected) {
        return switch (expected) {
            case Expectation.Elected(List<Expectation.ForPost> posts) -> elected(seen, posts);
            case Expectation.Tied(List<String> names) -> tied(seen, names);
            case Expectation.NextRound(List<String> names) -> people(seen, "", names, Choosing::runoff);
            case Expectation.OpenSeats(long number) ->
                is(number, seen.chosen().stream().mapToLong(c -> c.choosing().openSeats()).sum());
            case Expectation.Each(String post, boolean means, List<Named> votes) -> each(seen, post, means, votes);
            case Expectation.Ranked(List<List<String>> places) -> ranked(seen, places);
            case Expectation.Valid(long number) -> is(number, valid(seen));
            case Expectation.Earlier(long number) -> is(number, seen.poll().earlier().size());
            case Expectation.Before(Expectation what) -> before(now, seen.poll(), what);
            case Expectation.Agreed(boolean yes) -> agreed(seen.poll(), yes);
            case Expectation.Called(List<String> names) -> called(now, names);
        };
    }

    /** The method may find more papers void than those set aside when they were unfolded. */
    private static long valid(Seen seen) {
        var heads = seen.tally().heads();
        return seen.chosen().stream()
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
                plain.is(measure, number, Optional.of(earlier.tally().in(measure).of(choice)));
            case Expectation.OfCount of -> play(now, Seen.before(poll, earlier), of);
            default -> Outcome.refused("script.not-of-earlier");
        };
    }

    private Outcome<Stage> elected(Seen seen, List<Expectation.ForPost> posts) {
        for (var post : posts) {
            var found = people(seen, post.post(), post.names(), Choosing::elected);
            if (found instanceof Outcome.Refused<Stage>) {
                return found;
            }
        }
        return stage.done();
    }

    /** With nobody named, that there is a tie at all. */
    private Outcome<Stage> tied(Seen seen, List<String> names) {
        if (!names.isEmpty()) {
            return people(seen, "", names, Choosing::tied);
        }
        return seen.verdict().filter(Verdict::tied).isPresent()
                ? stage.done()
                : Outcome.refused("script.no-tie", seen.poll().number());
    }

    private Outcome<Choosing> choosing(Seen seen, String post) {
        if (seen.chosen().isEmpty()) {
            return Outcome.refused("script.vote-not-closed", seen.poll().number());
        }
        int number = seen.poll().contest() instanceof Contest.Posts posts && !post.isEmpty()
                ? Slip.post(posts, post)
                : 0;
        return number < 0
                ? Outcome.refused(
                        "script.no-post",
                        post,
                        String.join(" ", seen.chosen().stream().map(c -> c.post().name()).toList()))
                : Outcome.done(seen.chosen().get(number).choosing());
    }

    private Outcome<Stage> people(
            Seen seen, String post, List<String> names, Function<Choosing, List<Integer>> which) {
        var nominees = Nominees.of(seen.poll().contest());
        return choosing(seen, post)
                .then(choosing -> nominees.all(names).then(numbers -> {
                    var found = which.apply(choosing);
                    boolean same = found.size() == numbers.size() && new HashSet<>(found).equals(new HashSet<>(numbers));
                    return same
                            ? stage.done()
                            : Outcome.refused(
                                    "script.expected-people", nominees.words(numbers), nominees.words(found));
                }));
    }

    private Outcome<Stage> each(Seen seen, String post, boolean means, List<Named> votes) {
        var nominees = Nominees.of(seen.poll().contest());
        return choosing(seen, post).then(choosing -> {
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

    private Outcome<Stage> ranked(Seen seen, List<List<String>> places) {
        var nominees = Nominees.of(seen.poll().contest());
        return choosing(seen, "").then(choosing -> {
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
                            String.join(" > ", ranking.stream().map(nominees::words).toList()));
        });
    }

    private Outcome<Stage> agreed(Poll poll, boolean expected) {
        var typed = new Counting(stage.work).typed(poll.id());
        boolean agree = typed.size() > 1 && new LinkedHashSet<>(typed.values()).size() == 1;
        return agree == expected
                ? stage.done()
                : Outcome.refused(expected ? "script.two-differ" : "script.two-agree", String.join(" ", typed.keySet()));
    }

    private Outcome<Stage> called(Proceedings now, List<String> names) {
        return new Roll(now).all(names).then(expected -> {
            try (var hall = new Hall(stage.work, now.meeting().id())) {
                hall.refresh();
                var voters = hall.live().now().map(state -> state.voters()).orElse(List.of());
                var first = voters.stream().limit(expected.size()).toList();
                return first.equals(expected)
                        ? stage.done()
                        : Outcome.refused(
                                "script.expected-people",
                                words(expected),
                                words(first));
            }
        });
    }

    private static String words(List<Attendee> people) {
        return String.join(" ", people.stream().map(Attendee::display).toList());
    }
}
