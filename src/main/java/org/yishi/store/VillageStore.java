package org.yishi.store;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.yishi.model.people.Village;
import org.yishi.model.people.VillageKind;
import org.yishi.store.sql.Rows;

/** The one village of the file. */
public final class VillageStore {
    private final Handle handle;

    VillageStore(Handle handle) {
        this.handle = handle;
    }

    /** The village; empty in a file that is being made. */
    public Optional<Village> find() {
        return Rows.one(
                handle.createQuery("select name, kind, county, township from village"),
                row -> new Village(
                        row.text("name"),
                        row.word("kind", VillageKind.class),
                        row.text("county"),
                        row.text("township")));
    }

    public void put(Village village) {
        handle.createUpdate("""
            insert into village (id, name, kind, county, township)
            values (1, :name, :kind, :county, :township)
            on conflict (id) do update set
                name = excluded.name, kind = excluded.kind,
                county = excluded.county, township = excluded.township
            """)
                .bind("name", village.name())
                .bind("kind", village.kind().name())
                .bind("county", village.county())
                .bind("township", village.township())
                .execute();
    }
}
