package org.yishi.rule.figure;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yishi.model.figure.Breakdown;

/** In which row of each breakdown something is counted. */
final class Keys {
    /** For what is parted nowhere. */
    static final Keys NONE = new Keys();

    private final Map<Breakdown, List<String>> rows = new EnumMap<>(Breakdown.class);

    /** Adds one more; an empty key is the row of what cannot be sorted. */
    Keys with(Breakdown breakdown, String key) {
        rows.put(breakdown, List.of(key.strip()));
        return this;
    }

    /** Adds several rows of one breakdown; none is the row of what cannot be sorted. */
    Keys withAll(Breakdown breakdown, Collection<String> keys) {
        rows.put(breakdown, keys.isEmpty() ? List.of("") : List.copyOf(keys));
        return this;
    }

    Map<Breakdown, List<String>> rows() {
        return rows;
    }
}
