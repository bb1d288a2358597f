package org.yishi.desk.play.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.yishi.desk.script.deed.CountDeed.Named;
import org.yishi.desk.script.deed.CountDeed.Totalled;
import org.yishi.desk.script.word.Entries;
import org.yishi.desk.script.word.Names;
import org.yishi.desk.script.word.NotUnderstoodException;
import org.yishi.desk.script.word.Words;
import org.yishi.model.Outcome;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Totals;

/** Turns what a script writes of a paper, or of a count, into what the desks keep. */
public final class Slip {
    private static final List<Choice> ANSWERS = List.of(Choice.YES, Choice.NO, Choice.ABSTAIN);

    private final Words words;
    private final Contest contest;
    private final Nominees nominees;

    public Slip(Words words, Contest contest) {
        this.words = words;
        this.contest = contest;
        this.nominees = Nominees.of(contest);
    }

    /** The marks of a paper: {@code YES}, {@code 0,2}, {@code 0:9,1:7} or {@code 0|2,3}. */
    public Outcome<String> marks(List<String> written) {
        try {
            return switch (contest) {
                case Contest.YesNo() -> answer(String.join(" ", written)).then(choice -> Outcome.done(choice.name()));
                case Contest.Among among ->
                    among.method() == CountingMethod.SCORE ? scores(written) : names(String.join(",", written));
                case Contest.Posts posts -> posts(posts, written);
            };
        } catch (NotUnderstoodException e) {
            return new Outcome.Refused<>(e.what());
        }
    }

    private Outcome<Choice> answer(String written) {
        return words.one(Choice.class, written)
                .filter(ANSWERS::contains)
                .<Outcome<Choice>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused("script.no-choice", written, words.list(Choice.class)));
    }

    private Outcome<String> names(String written) {
        var names = Names.ranked(written).stream().flatMap(List::stream).toList();
        return nominees.all(names)
                .then(found -> Outcome.done(found.stream().map(String::valueOf).collect(Collectors.joining(","))));
    }

    private Outcome<String> scores(List<String> written) {
        var marks = new ArrayList<String>();
        for (var entry : written.stream().flatMap(w -> Entries.of(w).stream()).toList()) {
            var found = nominees.one(entry.name());
            if (found instanceof Outcome.Refused<Integer>(var why)) {
                return new Outcome.Refused<>(why);
            }
            marks.add(found.orThrow() + ":" + entry.number().toPlainString());
        }
        return Outcome.done(String.join(",", marks));
    }

    private Outcome<String> posts(Contest.Posts posts, List<String> written) {
        var parts = new ArrayList<String>();
        posts.posts().forEach(_ -> parts.add(""));
        for (var part : written) {
            var post = Names.labelled(part);
            int number = post.map(p -> post(posts, p.label())).orElse(-1);
            if (number < 0) {
                return Outcome.refused(
                        "script.no-post",
                        part,
                        posts.posts().stream().map(p -> p.name()).collect(Collectors.joining(" ")));
            }
            var told = post.orElseThrow();
            var named = told.isIllegible() ? Outcome.done("?") : names(told.rest());
            if (named instanceof Outcome.Refused<String>) {
                return named;
            }
            parts.set(number, named.orThrow());
        }
        return Outcome.done(String.join("|", parts));
    }

    /** The number, from 0, of the post of that name; below 0 where there is none. */
    public static int post(Contest.Posts posts, String name) {
        return posts.posts().stream().map(p -> p.name()).toList().indexOf(name.strip());
    }

    /** A count typed as totals. */
    public Outcome<Totals> totals(Totalled told) {
        var votes = new ArrayList<Long>();
        int size = contest instanceof Contest.YesNo ? ANSWERS.size() : nominees.size();
        for (int i = 0; i < size; i++) {
            votes.add(0L);
        }
        for (Named entry : told.votes()) {
            var place = contest instanceof Contest.YesNo
                    ? answer(entry.name()).then(choice -> Outcome.done(ANSWERS.indexOf(choice)))
                    : nominees.one(entry.name());
            if (place instanceof Outcome.Refused<Integer>(var why)) {
                return new Outcome.Refused<>(why);
            }
            votes.set(place.orThrow(), entry.number().longValue());
        }
        boolean oneEach = contest instanceof Contest.YesNo
                || (contest instanceof Contest.Among among && among.method() == CountingMethod.PLURALITY);
        if (told.valid().isEmpty() && !oneEach) {
            return Outcome.refused("script.valid-missing");
        }
        long valid = told.valid()
                .orElseGet(() -> votes.stream().mapToLong(Long::longValue).sum());
        return Outcome.done(new Totals(votes, valid, told.invalid(), told.blank()));
    }
}
