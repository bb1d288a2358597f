package org.yishi.office.write.xlsx;

import java.util.List;

/**
 * A table of numbers with its chart beside it.
 *
 * @param title above it
 * @param head of each column; the first column is words, the others numbers
 * @param rows cells in the order of the columns
 * @param total the last row in bold; empty for none
 * @param drawn which columns the chart shows, from 0; empty for no chart
 * @param most how many rows the chart shows at most
 */
public record Board(
        String title, List<String> head, List<List<Cell>> rows, List<Cell> total, List<Integer> drawn, int most) {
    public Board {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
        total = List.copyOf(total);
        drawn = List.copyOf(drawn);
    }

    /** One page of a workbook: a tab with tables below each other. */
    public record Page(String name, List<Board> boards) {
        public Page {
            boards = List.copyOf(boards);
        }
    }
}
