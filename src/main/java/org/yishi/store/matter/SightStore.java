package org.yishi.store.matter;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.yishi.model.sight.Legend;
import org.yishi.model.sight.SavedFilter;
import org.yishi.model.sight.TaskFilter;
import org.yishi.store.sql.Json;
import org.yishi.store.sql.Rows;

/** How the village looks at its tasks: its own legend of lights, and the filters it saved. */
public final class SightStore {
    private final Handle handle;
    private final Json json;

    public SightStore(Handle handle, Json json) {
        this.handle = handle;
        this.json = json;
    }

    /** The legend that the village set; empty where it set none. */
    public Optional<Legend> legend() {
        return handle.createQuery("select definition from legend where id = 1")
                .mapTo(String.class)
                .findOne()
                .map(text -> json.read(text, Legend.class));
    }

    /** Sets the legend in place of the one before. */
    public void set(Legend legend) {
        handle.createUpdate("""
            insert into legend (id, definition) values (1, :definition)
            on conflict (id) do update set definition = :definition
            """).bind("definition", json.write(legend)).execute();
    }

    /** Takes the village's own legend away. Without its condition SQLite would not tell the journal of the row. */
    public void clearLegend() {
        handle.execute("delete from legend where id = 1");
    }

    /** The filters saved at a place, by name. */
    public List<SavedFilter> filters(String place) {
        return Rows.list(
                handle.createQuery("select name, definition from saved_filter where place = :place order by name")
                        .bind("place", place),
                row -> new SavedFilter(row.text("name"), json.read(row.text("definition"), TaskFilter.class)));
    }

    /** Saves a filter; one of the same name gives way. */
    public void save(String place, SavedFilter filter) {
        handle.createUpdate("""
            insert into saved_filter (place, name, definition) values (:place, :name, :definition)
            on conflict (place, name) do update set definition = :definition
            """)
                .bind("place", place)
                .bind("name", filter.name())
                .bind("definition", json.write(filter.filter()))
                .execute();
    }

    /** Removes a filter. */
    public void remove(String place, String name) {
        handle.createUpdate("delete from saved_filter where place = :place and name = :name")
                .bind("place", place)
                .bind("name", name)
                .execute();
    }
}
