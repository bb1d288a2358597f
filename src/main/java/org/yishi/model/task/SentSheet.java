package org.yishi.model.task;

import java.time.OffsetDateTime;
import java.util.Map;
import org.yishi.model.id.TaskId;

/** A follow-up sheet that went out: when, by whom, and what its rows said. */
public record SentSheet(OffsetDateTime at, String who, Map<TaskId, Said> said) {
    public SentSheet {
        said = Map.copyOf(said);
    }
}
