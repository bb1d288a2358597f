package org.yishi.store.rescue;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.yishi.store.journal.Audit;

/** Fills a new file from the pages of a damaged one, and tells what is missing. */
final class Filling {
    private final RawPages pages;
    private final Target target;
    private final RawTree tree;
    private final BooleanSupplier cancelled;
    private final Map<String, Integer> unreadable = new HashMap<>();
    private final Set<String> hurt = new LinkedHashSet<>();
    private final List<String> leftOut = new ArrayList<>();
    private Map<String, List<Long>> changed = Map.of();
    private int damaged;

    Filling(RawPages pages, Target target, BooleanSupplier cancelled) {
        this.pages = pages;
        this.target = target;
        this.tree = new RawTree(pages);
        this.cancelled = cancelled;
    }

    /** Fills all tables from the roots that are known. */
    Salvaged from(Map<String, Integer> roots) throws IOException, SQLException {
        damaged += tree.below(1).damaged().size();
        for (var table : target.tables().keySet()) {
            if (!cancelled.getAsBoolean()) {
                fill(table, roots.getOrDefault(table, 0));
            }
        }
        if (!hurt.isEmpty()) {
            tree.skipFree();
            tree.strays().forEach(this::place);
        }
        var orphans = new Orphans(target);
        changed = new Audit(target.handle()).changed();
        for (var table : changed.entrySet()) {
            for (long id : table.getValue()) {
                orphans.unreadable(table.getKey(), id);
            }
        }
        orphans.settle();
        leftOut.addAll(orphans.leftOut());
        target.finish();
        return told(orphans.emptied());
    }

    private void fill(String table, int root) throws IOException {
        var found = tree.below(root);
        if (!found.damaged().isEmpty()) {
            hurt.add(table);
            damaged += found.damaged().size();
        }
        unreadable.merge(table, found.unreadable(), Integer::sum);
        for (var row : found.rows()) {
            if (!target.put(table, row)) {
                leftOut.add(table + " " + row.id() + ": " + row.values());
            }
        }
    }

    /** Puts a row of nobody's into the first hurt table that takes it; one of as many columns. */
    private void place(RawRow row) {
        for (var table : hurt) {
            if (target.tables().getOrDefault(table, List.of()).size()
                            == row.values().size()
                    && target.put(table, row)) {
                return;
            }
        }
    }

    private Salvaged told(int emptied) {
        var handle = target.handle();
        var audit = new Audit(handle);
        var absent = audit.absent();
        var parts = new ArrayList<Salvaged.Part>();
        for (var table : target.tables().keySet()) {
            long kept = handle.createQuery("select count(*) from \"" + table + "\"")
                    .mapTo(long.class)
                    .one();
            parts.add(new Salvaged.Part(
                    table,
                    kept,
                    absent.getOrDefault(table, List.of()),
                    changed.getOrDefault(table, List.of()),
                    unreadable.getOrDefault(table, 0)));
        }
        return new Salvaged(parts, pages.lostCommits(), damaged, audit.gaps(), List.copyOf(leftOut), emptied);
    }
}
