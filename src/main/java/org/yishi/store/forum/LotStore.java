package org.yishi.store.forum;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.ResidentId;
import org.yishi.model.lot.Lot;
import org.yishi.model.lot.LotAnswer;
import org.yishi.model.lot.LotId;
import org.yishi.model.lot.LotPerson;
import org.yishi.model.lot.LotTerms;
import org.yishi.model.lot.SeedFrom;
import org.yishi.model.lot.Stratum;
import org.yishi.store.sql.Columns;
import org.yishi.store.sql.Json;
import org.yishi.store.sql.Rows;

/** Draws by lot, those that were made void too, and what each person answered. */
public final class LotStore {
    private static final String INSERT = """
        insert into lot_person (lot_id, resident_id, stratum, place, substitute, answer, reason, answered_at,
            stands_for, attendee_id)
        values (:lot, :resident, :stratum, :place, :substitute, :answer, :reason, :answeredAt, :standsFor, :attendee)
        """;

    private final Handle handle;
    private final Json json;

    public LotStore(Handle handle, Json json) {
        this.handle = handle;
        this.json = json;
    }

    /** What the plan keeps. */
    private record Plan(SeedFrom seedFrom, LotTerms terms, List<Stratum> strata) {}

    /** Those of a meeting, oldest first, void ones too. */
    public List<Lot> of(MeetingId meeting) {
        return Rows.list(
                handle.createQuery("select * from lot where meeting_id = :id order by id")
                        .bind("id", meeting.value()),
                this::lot);
    }

    /** The one of a meeting that stands. */
    public Optional<Lot> standing(MeetingId meeting) {
        return Rows.one(
                handle.createQuery("select * from lot where meeting_id = :id and void_reason is null")
                        .bind("id", meeting.value()),
                this::lot);
    }

    /** The draw in which somebody is. */
    public Optional<Lot> ofPerson(long person) {
        return Rows.one(
                handle.createQuery("select l.* from lot l join lot_person p on p.lot_id = l.id where p.id = :id")
                        .bind("id", person),
                this::lot);
    }

    /** Keeps a draw with its people; its id and theirs are ignored. */
    public LotId add(Lot lot) {
        var id = new LotId(Rows.insert(handle.createUpdate("""
            insert into lot (meeting_id, drawn_at, seed, plan) values (:meeting, :at, :seed, :plan)
            """)
                .bind("meeting", lot.meeting().value())
                .bind("at", lot.drawnAt().toString())
                .bind("seed", lot.seed())
                .bind("plan", json.write(new Plan(lot.seedFrom(), lot.terms(), lot.strata())))));
        var batch = handle.prepareBatch(INSERT);
        lot.people().forEach(p -> bind(batch.bind("lot", id.value()), p).add());
        batch.execute();
        return id;
    }

    /** Adds one more substitute; its id is ignored. */
    public void add(LotId lot, LotPerson person) {
        bind(handle.createUpdate(INSERT).bind("lot", lot.value()), person).execute();
    }

    /** Writes what somebody answered, and for whom they stand. */
    public void change(LotPerson person) {
        bind(handle.createUpdate("""
            update lot_person set resident_id = :resident, stratum = :stratum, place = :place,
                substitute = :substitute, answer = :answer, reason = :reason, answered_at = :answeredAt,
                stands_for = :standsFor, attendee_id = :attendee
            where id = :id
            """).bind("id", person.id()), person).execute();
    }

    /** Says why a draw does not count; it stays. */
    public void makeVoid(LotId lot, String reason) {
        handle.createUpdate("update lot set void_reason = :reason where id = :id")
                .bind("id", lot.value())
                .bind("reason", reason)
                .execute();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, LotPerson p) {
        return statement
                .bind("resident", p.resident().value())
                .bind("stratum", p.stratum())
                .bind("place", p.place())
                .bind("substitute", p.substitute() ? 1 : 0)
                .bind("answer", p.answer().name())
                .bind("reason", p.reason())
                .bind("answeredAt", Rows.text(p.answeredAt()))
                .bind("standsFor", p.standsFor().orElse(null))
                .bind("attendee", Rows.id(p.line()));
    }

    private Lot lot(Columns row) throws SQLException {
        var plan = json.read(row.text("plan"), Plan.class);
        long id = row.number("id");
        return new Lot(
                new LotId(id),
                new MeetingId(row.number("meeting_id")),
                row.time("drawn_at"),
                row.number("seed"),
                plan.seedFrom(),
                plan.terms(),
                plan.strata(),
                Rows.list(
                        handle.createQuery("select * from lot_person where lot_id = :id order by stratum, place")
                                .bind("id", id),
                        LotStore::person),
                row.maybe("void_reason"));
    }

    private static LotPerson person(Columns row) throws SQLException {
        return new LotPerson(
                row.number("id"),
                new ResidentId(row.number("resident_id")),
                row.text("stratum"),
                row.small("place"),
                row.flag("substitute"),
                row.word("answer", LotAnswer.class),
                row.text("reason"),
                row.maybeNumber("stands_for"),
                row.id("attendee_id", AttendeeId::new),
                row.maybeTime("answered_at"));
    }
}
