package org.yishi.store.figure;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * Some time, as SQL compares it: times are kept as text that begins with the day.
 *
 * @param from its first day
 * @param end the day after its last
 */
record Days(String from, String end) {
    /** A query that may name {@code :from} and {@code :end}. */
    Query query(Handle handle, String sql) {
        return handle.createQuery(sql).bind("from", from).bind("end", end);
    }
}
