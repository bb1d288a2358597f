package org.yishi.rule.year;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Who stayed away three times in a row without excuse: a representative's seat may then be ended (浙江省实施村民委员会组织法办法
 * arts. 18-23).
 */
public final class InARow {
    /** So many meetings. */
    public static final int TIMES = 3;

    private InARow() {}

    /**
     * Those who are in each of the latest sets.
     *
     * @param away who stayed away, the latest meeting first
     * @return empty where fewer meetings were held
     */
    public static <T> Set<T> of(List<Set<T>> away) {
        if (away.size() < TIMES) {
            return Set.of();
        }
        var all = new LinkedHashSet<>(away.getFirst());
        away.stream().limit(TIMES).forEach(all::retainAll);
        return all;
    }
}
