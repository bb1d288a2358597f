package org.yishi.store.compact;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.yishi.model.compact.Decision;
import org.yishi.model.compact.Review;
import org.yishi.model.compact.Suggestion;
import org.yishi.model.compact.SuggestionState;
import org.yishi.model.id.PollId;
import org.yishi.store.sql.Columns;
import org.yishi.store.sql.Rows;

/** Suggestions to a version of a compact, its reviews, and what was decided on it. */
public final class VoiceStore {
    private final Handle handle;

    VoiceStore(Handle handle) {
        this.handle = handle;
    }

    /** The suggestions to a version as they came in, those taken back too. */
    public List<Suggestion> suggestions(long version) {
        return Rows.list(
                handle.createQuery("select * from compact_suggestion where version_id = :id order by id")
                        .bind("id", version),
                VoiceStore::suggestion);
    }

    public Optional<Suggestion> suggestion(long id) {
        return Rows.one(
                handle.createQuery("select * from compact_suggestion where id = :id")
                        .bind("id", id),
                VoiceStore::suggestion);
    }

    /** Adds a suggestion; its id is ignored. */
    public long add(Suggestion suggestion) {
        return Rows.insert(bind(handle.createUpdate("""
            insert into compact_suggestion (version_id, article, words, said_by, taken_on, answer, state, answered_by)
            values (:version, :article, :words, :saidBy, :takenOn, :answer, :state, :answeredBy)
            """), suggestion));
    }

    public void change(Suggestion suggestion) {
        bind(handle.createUpdate("""
            update compact_suggestion set version_id = :version, article = :article, words = :words,
                said_by = :saidBy, taken_on = :takenOn, answer = :answer, state = :state, answered_by = :answeredBy
            where id = :id
            """).bind("id", suggestion.id()), suggestion).execute();
    }

    /** Who looked at a version, in the order in which it was sent. */
    public List<Review> reviews(long version) {
        return Rows.list(
                handle.createQuery("select * from compact_review where version_id = :id order by id")
                        .bind("id", version),
                VoiceStore::review);
    }

    public Optional<Review> review(long id) {
        return Rows.one(
                handle.createQuery("select * from compact_review where id = :id")
                        .bind("id", id),
                VoiceStore::review);
    }

    /** Adds a review; its id is ignored. */
    public long add(Review review) {
        return Rows.insert(bind(handle.createUpdate("""
            insert into compact_review (version_id, who, sent_on, answered_on, words, agrees)
            values (:version, :who, :sentOn, :answeredOn, :words, :agrees)
            """), review));
    }

    public void change(Review review) {
        bind(handle.createUpdate("""
            update compact_review set version_id = :version, who = :who, sent_on = :sentOn,
                answered_on = :answeredOn, words = :words, agrees = :agrees
            where id = :id
            """).bind("id", review.id()), review).execute();
    }

    /** What was decided on a version, in its order; of two on one part the later holds. */
    public List<Decision> decisions(long version) {
        return Rows.list(
                handle.createQuery("select * from compact_vote where version_id = :id order by id")
                        .bind("id", version),
                VoiceStore::decision);
    }

    /** Adds a decision; its id is ignored. */
    public long add(Decision decision) {
        return Rows.insert(handle.createUpdate("""
            insert into compact_vote (version_id, poll_id, article, words, carried, held)
            values (:version, :poll, :part, :words, :carried, :held)
            """)
                .bind("version", decision.version())
                .bind("poll", Rows.id(decision.poll()))
                .bind("part", decision.part())
                .bind("words", decision.words())
                .bind("carried", decision.carried() ? 1 : 0)
                .bind("held", decision.held().toString()));
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Suggestion s) {
        return statement
                .bind("version", s.version())
                .bind("article", s.article())
                .bind("words", s.words())
                .bind("saidBy", s.saidBy())
                .bind("takenOn", s.takenOn().toString())
                .bind("answer", s.answer())
                .bind("state", s.state().name())
                .bind("answeredBy", s.answeredBy());
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Review r) {
        return statement
                .bind("version", r.version())
                .bind("who", r.who())
                .bind("sentOn", Rows.text(r.sentOn()))
                .bind("answeredOn", Rows.text(r.answeredOn()))
                .bind("words", r.words())
                .bind("agrees", r.agrees().map(yes -> yes ? 1 : 0).orElse(null));
    }

    private static Suggestion suggestion(Columns row) throws SQLException {
        return new Suggestion(
                row.number("id"),
                row.number("version_id"),
                row.text("article"),
                row.text("words"),
                row.text("said_by"),
                row.date("taken_on"),
                row.word("state", SuggestionState.class),
                row.text("answer"),
                row.text("answered_by"));
    }

    private static Review review(Columns row) throws SQLException {
        return new Review(
                row.number("id"),
                row.number("version_id"),
                row.text("who"),
                row.maybeDate("sent_on"),
                row.maybeDate("answered_on"),
                row.text("words"),
                row.maybeNumber("agrees").map(yes -> yes != 0));
    }

    private static Decision decision(Columns row) throws SQLException {
        return new Decision(
                row.number("id"),
                row.number("version_id"),
                row.id("poll_id", PollId::new),
                row.text("article"),
                row.text("words"),
                row.flag("carried"),
                row.date("held"));
    }
}
