package org.yishi.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.yishi.model.id.HouseholdId;
import org.yishi.model.id.UnitId;
import org.yishi.model.people.Household;
import org.yishi.model.people.Unit;
import org.yishi.model.people.UnitKind;
import org.yishi.store.sql.Columns;
import org.yishi.store.sql.Rows;

/** Grids, groups and households. */
public final class UnitStore {
    private final Handle handle;

    UnitStore(Handle handle) {
        this.handle = handle;
    }

    public List<Unit> units() {
        return Rows.list(handle.createQuery("select id, kind, name from unit order by kind, id"), UnitStore::unit);
    }

    private static Unit unit(Columns row) throws java.sql.SQLException {
        return new Unit(new UnitId(row.number("id")), row.word("kind", UnitKind.class), row.text("name"));
    }

    /** The unit of that kind and name, made if there is none yet. */
    public UnitId unit(UnitKind kind, String name) {
        Optional<UnitId> known = Rows.one(
                handle.createQuery("select id from unit where kind = :kind and name = :name")
                        .bind("kind", kind.name())
                        .bind("name", name),
                row -> new UnitId(row.number("id")));
        return known.orElseGet(
                () -> new UnitId(Rows.insert(handle.createUpdate("insert into unit (kind, name) values (:kind, :name)")
                        .bind("kind", kind.name())
                        .bind("name", name))));
    }

    public List<Household> households() {
        return Rows.list(
                handle.createQuery("select id, number, head_name, address, grid_id from household order by id"),
                row -> new Household(
                        new HouseholdId(row.number("id")),
                        row.text("number"),
                        row.text("head_name"),
                        row.text("address"),
                        row.id("grid_id", UnitId::new)));
    }

    /** Adds a household; its id is ignored. */
    public HouseholdId add(Household household) {
        return new HouseholdId(Rows.insert(handle.createUpdate("""
            insert into household (number, head_name, address, grid_id)
            values (:number, :head, :address, :grid)
            """)
                .bind("number", household.number())
                .bind("head", household.headName())
                .bind("address", household.address())
                .bind("grid", Rows.id(household.grid()))));
    }

    public void change(Household household) {
        handle.createUpdate("""
            update household set number = :number, head_name = :head, address = :address, grid_id = :grid
            where id = :id
            """)
                .bind("id", household.id().value())
                .bind("number", household.number())
                .bind("head", household.headName())
                .bind("address", household.address())
                .bind("grid", Rows.id(household.grid()))
                .execute();
    }
}
