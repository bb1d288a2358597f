package org.yishi.office.write.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;

/**
 * Where a chart's numbers stand in a sheet: names of series in one row, a category a row below.
 *
 * @param sheet its name as shown
 * @param head the row of the series' names, from 0
 * @param names the column of the categories, from 0
 * @param columns of the series, from 0
 */
public record Cells(String sheet, int head, int names, List<Integer> columns) {
    public Cells {
        columns = List.copyOf(columns);
    }

    /** In the sheet of a chart's own: categories in A, series from B, names in the first row. */
    static Cells own(Chart chart) {
        return new Cells(
                Numbers.SHEET,
                0,
                0,
                IntStream.rangeClosed(1, chart.series().size()).boxed().toList());
    }

    String name(int series) {
        return cell(columns.get(series), head);
    }

    String categories(int many) {
        return range(names, many);
    }

    String values(int series, int many) {
        return range(columns.get(series), many);
    }

    private String range(int column, int many) {
        return cell(column, head + 1) + ":" + at(column, head + many);
    }

    private String cell(int column, int row) {
        return "'" + sheet.replace("'", "''") + "'!" + at(column, row);
    }

    private static String at(int column, int row) {
        return "$" + CellReference.convertNumToColString(column) + "$" + (row + 1);
    }
}
