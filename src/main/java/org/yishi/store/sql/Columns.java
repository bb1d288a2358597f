package org.yishi.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongFunction;
import org.yishi.model.id.Id;

/** Reads a row's columns as the model's types; null becomes an empty Optional, here and nowhere else. */
public record Columns(ResultSet row) {
    public String text(String column) throws SQLException {
        return row.getString(column);
    }

    public Optional<String> maybe(String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    public long number(String column) throws SQLException {
        return row.getLong(column);
    }

    public int small(String column) throws SQLException {
        return row.getInt(column);
    }

    public boolean flag(String column) throws SQLException {
        return row.getInt(column) != 0;
    }

    public OptionalLong reference(String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
    }

    public Optional<Long> maybeNumber(String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }

    public <T extends Id> Optional<T> id(String column, LongFunction<T> made) throws SQLException {
        var value = reference(column);
        return value.isPresent() ? Optional.of(made.apply(value.getAsLong())) : Optional.empty();
    }

    public OffsetDateTime time(String column) throws SQLException {
        return OffsetDateTime.parse(text(column));
    }

    public Optional<OffsetDateTime> maybeTime(String column) throws SQLException {
        return maybe(column).map(OffsetDateTime::parse);
    }

    public LocalDate date(String column) throws SQLException {
        return LocalDate.parse(text(column));
    }

    public Optional<LocalDate> maybeDate(String column) throws SQLException {
        return maybe(column).map(LocalDate::parse);
    }

    public <E extends Enum<E>> E word(String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, text(column));
    }
}
