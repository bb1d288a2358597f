package org.yishi.desk.roster.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yishi.office.read.Cell;
import org.yishi.office.read.Row;
import org.yishi.office.read.Sheet;
import org.yishi.office.read.Sheet.Region;

/** Finds what a merged cell shows: only its first cell has the value. */
public final class Merges {
    private final Map<Integer, Row> rows = new HashMap<>();
    private final Map<Integer, TreeMap<Integer, Region>> byColumn = new HashMap<>();

    public Merges(Sheet sheet) {
        sheet.rows().forEach(row -> rows.put(row.number(), row));
        for (var region : sheet.merged()) {
            for (int column = region.firstColumn(); column <= Math.min(region.lastColumn(), 300); column++) {
                byColumn.computeIfAbsent(column, _ -> new TreeMap<>()).put(region.firstRow(), region);
            }
        }
    }

    /** What a person sees at a place, merged or not. */
    public Cell seen(int row, int column) {
        var region = region(row, column);
        return region.map(r -> at(r.firstRow(), r.firstColumn())).orElseGet(() -> at(row, column));
    }

    /** The merged region that holds the cell. */
    public Optional<Region> region(int row, int column) {
        var below = byColumn.getOrDefault(column, new TreeMap<>()).floorEntry(row);
        return below != null && below.getValue().holds(row, column) ? Optional.of(below.getValue()) : Optional.empty();
    }

    private Cell at(int row, int column) {
        var there = rows.get(row);
        return there == null ? Cell.BLANK : there.cell(column);
    }
}
