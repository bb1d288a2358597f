package org.yishi.store.compact;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import org.yishi.model.compact.Compact;
import org.yishi.model.compact.CompactKind;
import org.yishi.model.compact.CompactText;
import org.yishi.model.compact.Version;
import org.yishi.model.compact.VersionState;
import org.yishi.model.id.TopicId;
import org.yishi.store.sql.Columns;
import org.yishi.store.sql.Json;
import org.yishi.store.sql.Rows;
import tools.jackson.core.type.TypeReference;

/** Compacts and the versions of their text. An adopted text never changes again, by trigger. */
public final class CompactStore {
    private final Handle handle;
    private final Json json;

    public CompactStore(Handle handle, Json json) {
        this.handle = handle;
        this.json = json;
    }

    /** What is said, answered and decided about versions. */
    public VoiceStore voices() {
        return new VoiceStore(handle);
    }

    /** All of them, oldest first. */
    public List<Compact> all() {
        return Rows.list(handle.createQuery("select * from compact order by id"), CompactStore::compact);
    }

    public Optional<Compact> find(long id) {
        return Rows.one(
                handle.createQuery("select * from compact where id = :id").bind("id", id), CompactStore::compact);
    }

    /** Adds a compact; its id is ignored. */
    public long add(Compact compact) {
        return Rows.insert(bind(
                handle.createUpdate("insert into compact (kind, title, topic_id) values (:kind, :title, :topic)"),
                compact));
    }

    public void change(Compact compact) {
        bind(
                        handle.createUpdate(
                                        "update compact set kind = :kind, title = :title, topic_id = :topic where id ="
                                                + " :id")
                                .bind("id", compact.id()),
                        compact)
                .execute();
    }

    /** The versions of a compact, first one first. */
    public List<Version> versions(long compact) {
        return Rows.list(
                handle.createQuery("select * from compact_version where compact_id = :id order by number")
                        .bind("id", compact),
                this::version);
    }

    public Optional<Version> version(long id) {
        return Rows.one(
                handle.createQuery("select * from compact_version where id = :id")
                        .bind("id", id),
                this::version);
    }

    /** Adds a version; its id is ignored. */
    public long add(Version version) {
        return Rows.insert(bind(handle.createUpdate("""
            insert into compact_version (compact_id, number, text, reasons, state, made_on, adopted_on, adoption,
                filed_on, put_up_on, in_force, ended)
            values (:compact, :number, :text, :reasons, :state, :madeOn, :adoptedOn, :adoption,
                :filedOn, :putUpOn, :inForce, :ended)
            """), version));
    }

    /** Writes everything but whose version it is and its number. */
    public void change(Version version) {
        bind(handle.createUpdate("""
            update compact_version set text = :text, reasons = :reasons, state = :state, made_on = :madeOn,
                adopted_on = :adoptedOn, adoption = :adoption, filed_on = :filedOn, put_up_on = :putUpOn,
                in_force = :inForce, ended = :ended
            where id = :id and compact_id = :compact and number = :number
            """).bind("id", version.id()), version).execute();
    }

    private <S extends SqlStatement<S>> S bind(S statement, Compact c) {
        return statement.bind("kind", c.kind().name()).bind("title", c.title()).bind("topic", Rows.id(c.topic()));
    }

    private <S extends SqlStatement<S>> S bind(S statement, Version v) {
        return statement
                .bind("compact", v.compact())
                .bind("number", v.number())
                .bind("text", json.write(v.text()))
                .bind("reasons", json.write(v.reasons()))
                .bind("state", v.state().name())
                .bind("madeOn", v.madeOn().toString())
                .bind("adoptedOn", day(v.adoptedOn()))
                .bind("adoption", v.adoption())
                .bind("filedOn", day(v.filedOn()))
                .bind("putUpOn", day(v.putUpOn()))
                .bind("inForce", day(v.inForce()))
                .bind("ended", day(v.ended()));
    }

    private static @Nullable String day(Optional<LocalDate> day) {
        return Rows.text(day);
    }

    private static Compact compact(Columns row) throws SQLException {
        return new Compact(
                row.number("id"),
                row.word("kind", CompactKind.class),
                row.text("title"),
                row.id("topic_id", TopicId::new));
    }

    private Version version(Columns row) throws SQLException {
        return new Version(
                row.number("id"),
                row.number("compact_id"),
                row.small("number"),
                json.shared(row.text("text"), CompactText.class),
                json.read(row.text("reasons"), new TypeReference<Map<String, String>>() {}),
                row.word("state", VersionState.class),
                row.date("made_on"),
                row.maybeDate("adopted_on"),
                row.maybe("adoption").orElse(""),
                row.maybeDate("filed_on"),
                row.maybeDate("put_up_on"),
                row.maybeDate("in_force"),
                row.maybeDate("ended"));
    }
}
