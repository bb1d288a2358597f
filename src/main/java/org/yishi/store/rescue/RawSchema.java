package org.yishi.store.rescue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The list of a file's tables, which is itself a table whose root is the first page. */
final class RawSchema {
    private static final Set<String> KINDS = Set.of("table", "index", "view", "trigger");

    private RawSchema() {}

    /** The roots of the tables by name; where the first page is damaged, what stray pages still tell of them. */
    static Map<String, Integer> roots(RawPages pages) throws IOException {
        var roots = new HashMap<String, Integer>();
        var tree = new RawTree(pages);
        var found = tree.below(1);
        var rows = new ArrayList<>(found.rows());
        if (!found.damaged().isEmpty()) {
            rows.addAll(tree.strays());
        }
        for (var row : rows) {
            if (isEntry(row.values())
                    && row.values().get(3) instanceof Long root
                    && "table".equals(row.values().get(0))) {
                roots.putIfAbsent(String.valueOf(row.values().get(1)), (int) (long) root);
            }
        }
        return roots;
    }

    private static boolean isEntry(List<@Nullable Object> values) {
        return values.size() == 5
                && values.get(0) instanceof String kind
                && KINDS.contains(kind)
                && values.get(1) instanceof String;
    }
}
