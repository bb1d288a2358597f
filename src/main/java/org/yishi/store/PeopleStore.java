package org.yishi.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.yishi.model.id.HouseholdId;
import org.yishi.model.id.ResidentId;
import org.yishi.model.id.UnitId;
import org.yishi.model.people.Gender;
import org.yishi.model.people.Resident;
import org.yishi.model.people.Role;
import org.yishi.store.sql.Columns;
import org.yishi.store.sql.Rows;

/** The roster. Nobody is ever erased from it. */
public final class PeopleStore {
    private static final String INSERT = """
        insert into resident (name, initials, alias, gender, birth, phone, id_number, household_id, relation,
            grid_id, group_id, roles, area, note, retired)
        values (:name, :initials, :alias, :gender, :birth, :phone, :idNumber, :household, :relation,
            :grid, :group, :roles, :area, :note, :retired)
        """;

    private final Handle handle;

    PeopleStore(Handle handle) {
        this.handle = handle;
    }

    /** Everyone, the retired too, in the order in which they came onto the roster. */
    public List<Resident> residents() {
        return Rows.list(handle.createQuery("select * from resident order by id"), PeopleStore::resident);
    }

    /** How many are on the roster, without the retired. */
    public long count() {
        return handle.createQuery("select count(*) from resident where retired is null")
                .mapTo(long.class)
                .one();
    }

    public Optional<Resident> find(ResidentId id) {
        return Rows.one(
                handle.createQuery("select * from resident where id = :id").bind("id", id.value()),
                PeopleStore::resident);
    }

    /** Adds a resident; the id given is ignored. */
    public ResidentId add(Resident resident) {
        return new ResidentId(Rows.insert(bind(handle.createUpdate(INSERT), resident)));
    }

    /** Adds many residents at once; their ids are ignored. */
    public void addAll(List<Resident> residents) {
        if (residents.isEmpty()) {
            return;
        }
        var batch = handle.prepareBatch(INSERT);
        for (var resident : residents) {
            bind(batch, resident).add();
        }
        batch.execute();
    }

    public void change(Resident resident) {
        bind(handle.createUpdate("""
            update resident set name = :name, initials = :initials, alias = :alias, gender = :gender,
                birth = :birth, phone = :phone, id_number = :idNumber, household_id = :household,
                relation = :relation, grid_id = :grid, group_id = :group, roles = :roles, area = :area,
                note = :note, retired = :retired
            where id = :id
            """).bind("id", resident.id().value()), resident)
                .execute();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Resident r) {
        return statement
                .bind("name", r.name())
                .bind("initials", r.initials())
                .bind("alias", r.alias())
                .bind("gender", r.gender().name())
                .bind("birth", r.birth())
                .bind("phone", r.phone())
                .bind("idNumber", r.idNumber())
                .bind("household", Rows.id(r.household()))
                .bind("relation", r.relation())
                .bind("grid", Rows.id(r.grid()))
                .bind("group", Rows.id(r.group()))
                .bind("roles", r.roles().stream().sorted().map(Role::name).collect(Collectors.joining(",")))
                .bind("area", r.area())
                .bind("note", r.note())
                .bind("retired", Rows.text(r.retired()));
    }

    private static Resident resident(Columns row) throws SQLException {
        return new Resident(
                new ResidentId(row.number("id")),
                row.text("name"),
                row.text("initials"),
                row.text("alias"),
                row.word("gender", Gender.class),
                row.text("birth"),
                row.text("phone"),
                row.text("id_number"),
                row.id("household_id", HouseholdId::new),
                row.text("relation"),
                row.id("grid_id", UnitId::new),
                row.id("group_id", UnitId::new),
                roles(row.text("roles")),
                row.number("area"),
                row.text("note"),
                row.maybe("retired"));
    }

    private static Set<Role> roles(String joined) {
        return joined.isEmpty()
                ? Set.of()
                : Arrays.stream(joined.split(",", -1)).map(Role::valueOf).collect(Collectors.toSet());
    }
}
