package org.yishi.model.figure;

import java.util.Map;

/**
 * One row of a breakdown.
 *
 * @param key what the row is of: the name of a grid, an owner, a kind, or of a value of the model; empty where not known
 */
public record Row(String key, Map<Figure, Long> numbers) {
    public Row {
        numbers = Map.copyOf(numbers);
    }

    /** The number in a column; 0 where nothing was counted. */
    public long number(Figure column) {
        return numbers.getOrDefault(column, 0L);
    }
}
