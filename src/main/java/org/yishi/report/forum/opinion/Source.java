package org.yishi.report.forum.opinion;

import java.util.Map;
import org.yishi.model.forum.opinion.Gathered;
import org.yishi.model.id.TaskId;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.task.TaskLine;

/**
 * What the papers are made from.
 *
 * @param tasks those that opinions were handed on as
 */
public record Source(Meeting meeting, Gathered all, Map<TaskId, TaskLine> tasks) {
    public Source {
        tasks = Map.copyOf(tasks);
    }
}
