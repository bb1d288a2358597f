package org.yishi.desk.forum.budget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yishi.desk.Work;
import org.yishi.model.Outcome;
import org.yishi.model.count.Fraction;
import org.yishi.model.event.Event;
import org.yishi.model.forum.budget.BudgetBook;
import org.yishi.model.forum.budget.Project;
import org.yishi.model.forum.budget.Score;
import org.yishi.model.forum.budget.Scoring;
import org.yishi.model.forum.budget.Source;
import org.yishi.model.forum.budget.Wave;
import org.yishi.model.id.MeetingId;

/**
 * How projects were judged, before they were talked over and after: taken from a vote or a questionnaire of the meeting, or
 * typed.
 */
public final class Scorings {
    private final Work work;
    private final List<Offer.From> sources;

    /** A desk that finds scores in these places. */
    public Scorings(Work work, List<Offer.From> sources) {
        this.work = work;
        this.sources = List.copyOf(sources);
    }

    /** What can be taken over. */
    public List<Offer> offers(MeetingId meeting) {
        return sources.stream().flatMap(s -> s.of(meeting).stream()).toList();
    }

    /** Of how many projects on the list an offer has a score. */
    public static int fits(BudgetBook book, Offer offer) {
        return scores(book, offer).size();
    }

    /** Takes over what a vote or a questionnaire came to; what stood there before stays in the file, out of force. */
    public Outcome<Long> take(MeetingId meeting, Wave wave, Offer offer) {
        return put(meeting, wave, offer.source(), book -> scores(book, offer));
    }

    /** Takes over scores that were counted elsewhere, by the project's id. */
    public Outcome<Long> type(MeetingId meeting, Wave wave, String where, Map<Long, Fraction> typed) {
        var scores = typed.entrySet().stream()
                .map(e -> new Score(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingLong(Score::project))
                .toList();
        return put(meeting, wave, new Source(Source.Kind.TYPED, 0, where.strip()), _ -> scores);
    }

    /** Puts scores out of force for a reason. */
    public Outcome<Long> annul(MeetingId meeting, Wave wave, String reason) {
        if (reason.isBlank()) {
            return Outcome.refused("budget.wrong.no-reason");
        }
        return work.act((tx, now) -> Budgeted.in(tx, meeting).then(book -> {
            var scoring = book.scored(wave);
            if (scoring.isEmpty()) {
                return Outcome.refused("budget.wrong.no-scores");
            }
            tx.budgets().voidScores(scoring.get().id(), Optional.of(reason.strip()));
            tx.record(new Event.BudgetScored(meeting, book.budget().id()));
            return Outcome.done(scoring.get().id());
        }));
    }

    @FunctionalInterface
    private interface Given {
        List<Score> of(BudgetBook book);
    }

    private Outcome<Long> put(MeetingId meeting, Wave wave, Source source, Given given) {
        return work.act((tx, now) -> Budgeted.in(tx, meeting).then(book -> {
            var scores = given.of(book);
            if (scores.isEmpty()) {
                return Outcome.refused("budget.wrong.no-match");
            }
            book.scored(wave).ifPresent(old -> tx.budgets().voidScores(old.id(), Optional.of("")));
            long id = tx.budgets().score(book.budget().id(), new Scoring(0, wave, source, scores, Optional.empty()));
            tx.record(new Event.BudgetScored(meeting, book.budget().id()));
            return Outcome.done(id);
        }));
    }

    private static List<Score> scores(BudgetBook book, Offer offer) {
        var scores = new ArrayList<Score>();
        for (var project : book.standing()) {
            offer.byTitle().entrySet().stream()
                    .filter(e -> isOf(project, e.getKey()))
                    .findFirst()
                    .ifPresent(e -> scores.add(new Score(project.id(), e.getValue())));
        }
        return scores;
    }

    /** By title; a paper may print the number before it. */
    private static boolean isOf(Project project, String printed) {
        var plain = printed.replaceAll("\\s", "");
        var title = project.title().replaceAll("\\s", "");
        return plain.equals(title)
                || (plain.endsWith(title)
                        && plain.substring(0, plain.length() - title.length()).matches(project.number() + "\\D{0,2}"));
    }
}
