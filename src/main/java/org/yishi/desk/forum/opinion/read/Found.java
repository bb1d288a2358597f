package org.yishi.desk.forum.opinion.read;

import java.util.List;

/**
 * A row as it was found, before anything is made of it.
 *
 * @param sheet the sheet's name; empty for what was pasted
 */
record Found(String sheet, int row, List<String> cells) {
    String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }
}
