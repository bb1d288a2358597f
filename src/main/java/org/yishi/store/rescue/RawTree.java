package org.yishi.store.rescue;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Walks the trees of a file from their roots, around what is damaged; no page is walked twice. */
final class RawTree {
    private static final Set<Integer> LEAVES = Set.of(0x0d, 0x0a);
    private static final Set<Integer> BRANCHES = Set.of(0x05, 0x02);

    private final RawPages pages;
    private final RawRows reader;
    private final Set<Integer> walked = new HashSet<>();

    RawTree(RawPages pages) {
        this.pages = pages;
        this.reader = new RawRows(pages);
    }

    /**
     * What was found below a root.
     *
     * @param damaged pages that are no part of a tree although a branch, or the schema, names them
     * @param unreadable rows that could not be read, on pages that could
     */
    record Found(List<RawRow> rows, List<Integer> damaged, int unreadable) {}

    Found below(int root) throws IOException {
        var rows = new ArrayList<RawRow>();
        var damaged = new ArrayList<Integer>();
        int unreadable = 0;
        var next = new ArrayDeque<Integer>(List.of(root));
        while (!next.isEmpty()) {
            int number = next.pop();
            if (number < 1 || number > pages.count() || !walked.add(number)) {
                damaged.add(number);
                continue;
            }
            var leaf = reader.of(number);
            if (leaf.isPresent()) {
                rows.addAll(leaf.get().rows());
                unreadable += leaf.get().unreadable();
            } else if (!branch(number, next)) {
                damaged.add(number);
            }
        }
        return new Found(rows, damaged, unreadable);
    }

    /** Adds what a branch leads to; false where the page is neither a branch nor a leaf of an index. */
    private boolean branch(int number, ArrayDeque<Integer> next) throws IOException {
        var page = pages.page(number);
        int start = number == 1 ? 100 : 0;
        int kind = Byte.toUnsignedInt(page.get(start));
        int cells = Short.toUnsignedInt(page.getShort(start + 3));
        if (!BRANCHES.contains(kind) || start + 12 + cells * 2 > pages.usable()) {
            return LEAVES.contains(kind);
        }
        next.push(page.getInt(start + 8));
        for (int i = cells - 1; i >= 0; i--) {
            int at = Short.toUnsignedInt(page.getShort(start + 12 + i * 2));
            next.push(at + 4 <= pages.usable() ? page.getInt(at) : 0);
        }
        return true;
    }

    /** Notes the free pages, so that nothing that was given up long ago is taken for a row. */
    void skipFree() throws IOException {
        int trunk = pages.firstFree();
        while (trunk > 1 && trunk <= pages.count() && walked.add(trunk)) {
            var page = pages.page(trunk);
            int leaves = Math.clamp(page.getInt(4), 0, pages.usable() / 4 - 2);
            for (int i = 0; i < leaves; i++) {
                walked.add(page.getInt(8 + i * 4));
            }
            trunk = page.getInt(0);
        }
    }

    /** The rows on leaves to which no branch leads any more. */
    List<RawRow> strays() throws IOException {
        var rows = new ArrayList<RawRow>();
        for (int number = 2; number <= pages.count(); number++) {
            if (!walked.contains(number)) {
                reader.of(number).ifPresent(leaf -> rows.addAll(leaf.rows()));
            }
        }
        return rows;
    }
}
