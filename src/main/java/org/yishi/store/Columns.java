package org.yishi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalLong;
import org.yishi.model.id.Id;

/** Reads a row's columns as the model's types; null becomes an empty Optional, here and nowhere else. */
record Columns(ResultSet row) {
    String text(String column) throws SQLException {
        return row.getString(column);
    }

    Optional<String> maybe(String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    long number(String column) throws SQLException {
        return row.getLong(column);
    }

    int small(String column) throws SQLException {
        return row.getInt(column);
    }

    boolean flag(String column) throws SQLException {
        return row.getInt(column) != 0;
    }

    OptionalLong reference(String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
    }

    <T extends Id> Optional<T> id(String column, java.util.function.LongFunction<T> made) throws SQLException {
        var value = reference(column);
        return value.isPresent() ? Optional.of(made.apply(value.getAsLong())) : Optional.empty();
    }

    OffsetDateTime time(String column) throws SQLException {
        return OffsetDateTime.parse(text(column));
    }

    Optional<OffsetDateTime> maybeTime(String column) throws SQLException {
        return maybe(column).map(OffsetDateTime::parse);
    }

    Optional<LocalDate> maybeDate(String column) throws SQLException {
        return maybe(column).map(LocalDate::parse);
    }

    <E extends Enum<E>> E word(String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, text(column));
    }
}
