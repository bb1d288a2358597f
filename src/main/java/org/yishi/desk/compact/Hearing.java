package org.yishi.desk.compact;

import java.time.LocalDate;
import java.util.Optional;
import org.yishi.desk.Work;
import org.yishi.model.Outcome;
import org.yishi.model.compact.Review;
import org.yishi.model.compact.Suggestion;
import org.yishi.model.compact.SuggestionState;
import org.yishi.model.compact.Version;
import org.yishi.model.event.Event;
import org.yishi.store.Tx;

/**
 * What others say to a draft: suggestions, each answered, and the reviews of the lawyer and the township.
 *
 * <pre>{@code
 * var id = hearing.suggest(version, "a18", "保洁费太高", "王秀英", day).orThrow();
 * hearing.answer(id, SuggestionState.PARTLY, "改为每户每月5元。");
 * }</pre>
 */
public final class Hearing {
    private final Work work;

    public Hearing(Work work) {
        this.work = work;
    }

    /** Keeps a suggestion; {@code article} is empty where it is about the whole text. */
    public Outcome<Long> suggest(long version, String article, String words, String saidBy, LocalDate day) {
        if (words.isBlank()) {
            return Outcome.refused("compact.wrong.no-words");
        }
        return onVersion(version, (tx, found) -> {
            long id = tx.compacts()
                    .voices()
                    .add(new Suggestion(
                            0, version, article, words.strip(), saidBy.strip(), day, SuggestionState.OPEN, "", ""));
            tx.record(new Event.CompactSuggested(found.compact(), found.number()));
            return Outcome.done(id);
        });
    }

    /** Answers a suggestion, or opens it again; an answer needs its reason. */
    public Outcome<Suggestion> answer(long suggestion, SuggestionState state, String reason) {
        if (state.isAnswered() && reason.isBlank()) {
            return Outcome.refused("compact.wrong.no-reason");
        }
        return work.act((tx, _) -> {
            var found = tx.compacts().voices().suggestion(suggestion);
            if (found.isEmpty()) {
                return Outcome.refused("compact.wrong.gone");
            }
            var old = found.get();
            var version = tx.compacts().version(old.version()).orElseThrow();
            var now = new Suggestion(
                    old.id(),
                    old.version(),
                    old.article(),
                    old.words(),
                    old.saidBy(),
                    old.takenOn(),
                    state,
                    reason.strip(),
                    state.isAnswered() ? work.operator() : "");
            tx.compacts().voices().change(now);
            tx.record(new Event.CompactSuggested(version.compact(), version.number()));
            return Outcome.done(old);
        });
    }

    /** Notes that a draft was sent to somebody to look at. */
    public Outcome<Long> send(long version, String who, LocalDate day) {
        if (who.isBlank()) {
            return Outcome.refused("compact.wrong.no-reviewer");
        }
        return onVersion(version, (tx, found) -> {
            var review = new Review(0, version, who.strip(), Optional.of(day), Optional.empty(), "", Optional.empty());
            long id = tx.compacts().voices().add(review);
            tx.record(new Event.CompactReviewed(found.compact(), found.number()));
            return Outcome.done(id);
        });
    }

    /** Notes what was answered; refused where it would have been answered before it was sent. */
    public Outcome<Long> answered(long review, LocalDate day, String words, boolean agrees) {
        return work.act((tx, _) -> {
            var found = tx.compacts().voices().review(review);
            if (found.isEmpty()) {
                return Outcome.refused("compact.wrong.gone");
            }
            var old = found.get();
            if (old.sentOn().map(day::isBefore).orElse(false)) {
                return Outcome.refused("compact.wrong.answered-before");
            }
            var version = tx.compacts().version(old.version()).orElseThrow();
            tx.compacts()
                    .voices()
                    .change(new Review(
                            old.id(),
                            old.version(),
                            old.who(),
                            old.sentOn(),
                            Optional.of(day),
                            words.strip(),
                            Optional.of(agrees)));
            tx.record(new Event.CompactReviewed(version.compact(), version.number()));
            return Outcome.done(old.id());
        });
    }

    private interface Deed<T> {
        Outcome<T> on(Tx tx, Version version);
    }

    private <T> Outcome<T> onVersion(long id, Deed<T> deed) {
        return work.act((tx, _) -> tx.compacts()
                .version(id)
                .map(version -> deed.on(tx, version))
                .orElseGet(() -> Outcome.refused("compact.wrong.gone")));
    }
}
