package org.yishi.store.sql;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import org.yishi.model.id.Id;

/** Small words for the stores: binding what the model has, reading what a row has. */
public final class Rows {
    private Rows() {}

    /** Makes a value of a row. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(Columns row) throws SQLException;
    }

    public static <T> List<T> list(Query query, Reader<T> reader) {
        return query.map((rs, ctx) -> reader.read(new Columns(rs))).list();
    }

    public static <T> Optional<T> one(Query query, Reader<T> reader) {
        return query.map((rs, ctx) -> reader.read(new Columns(rs))).findOne();
    }

    /** Carries out an insert and tells the new row's id. */
    public static long insert(Update update) {
        return update.executeAndReturnGeneratedKeys().mapTo(long.class).one();
    }

    public static @Nullable Long id(Optional<? extends Id> id) {
        return id.map(Id::value).orElse(null);
    }

    public static @Nullable String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }
}
