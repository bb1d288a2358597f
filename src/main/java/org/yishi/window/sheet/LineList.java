package org.yishi.window.sheet;

import java.util.List;
import javafx.scene.control.ListView;

/** Lines that were taken, one below the other: task, what, what it says now. */
final class LineList {
    private final ListView<String> list = new ListView<>();

    LineList(List<SheetLine> lines) {
        list.getItems().setAll(lines.stream().map(LineList::told).toList());
    }

    ListView<String> node() {
        return list;
    }

    private static String told(SheetLine line) {
        return line.task() + "  ·  " + line.field() + " → " + line.said().replace("\n", " / ");
    }
}
