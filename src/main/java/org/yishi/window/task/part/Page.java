package org.yishi.window.task.part;

import org.yishi.desk.followup.FollowUp;
import org.yishi.desk.followup.TaskReading;
import org.yishi.model.id.TaskId;
import org.yishi.window.kit.Kit;

/** What every part of a task's page works with. */
public record Page(Kit kit, FollowUp followUp, TaskReading reading, TaskId id) {
    public String say(String key, Object... args) {
        return kit.say(key, args);
    }
}
