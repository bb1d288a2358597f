package org.yishi.desk.followup.sheet;

import java.util.Map;
import java.util.Optional;
import org.yishi.model.id.UnitId;
import org.yishi.model.task.ActionItem;
import org.yishi.text.Text;

/** For whom a sheet of their own is written. */
public enum Share {
    OWNER,
    GRID;

    /** Under whose name a task goes. */
    String of(ActionItem task, Map<UnitId, String> grids, Text text) {
        return switch (this) {
            case OWNER -> task.owner().isBlank() ? text.of("sheet.no-owner") : task.owner();
            case GRID ->
                task.plan()
                        .unit()
                        .flatMap(id -> Optional.ofNullable(grids.get(id)))
                        .orElseGet(() -> text.of("sheet.no-grid"));
        };
    }
}
