package org.yishi.store.rescue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as it lies in a page.
 *
 * @param id its rowid
 * @param values null, Long, Double, String or byte[], in the order of the columns; may be fewer than the columns
 */
record RawRow(long id, List<@Nullable Object> values) {}
