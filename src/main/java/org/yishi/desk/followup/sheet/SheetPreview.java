package org.yishi.desk.followup.sheet;

import java.util.List;
import org.yishi.desk.followup.sheet.read.Wrong;

/**
 * What sheets that came back would change.
 *
 * @param changes what can be taken, one by one
 * @param added rows that were added in the sheets
 * @param wrongs what is not taken, each with its place and the cure
 * @param rows how many rows were read
 */
public record SheetPreview(List<SheetChange> changes, List<NewRow> added, List<Wrong> wrongs, int rows) {
    public SheetPreview {
        changes = List.copyOf(changes);
        added = List.copyOf(added);
        wrongs = List.copyOf(wrongs);
    }
}
