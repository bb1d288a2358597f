package org.yishi.model.forum.opinion;

import java.util.Optional;
import org.yishi.model.id.TaskId;

/**
 * What became of an opinion.
 *
 * @param answer as it is told to people; empty while there is none
 * @param answeredBy who answers; empty while nobody is named
 * @param reason why it was taken up in part or not at all; empty where none is owed
 * @param task the task that it was handed on as 交办
 */
public record Reply(String answer, String answeredBy, Adoption adoption, String reason, Optional<TaskId> task) {
    /** Nothing yet. */
    public static final Reply NONE = new Reply("", "", Adoption.OPEN, "", Optional.empty());

    /** The same, handed on as a task. */
    public Reply with(TaskId made) {
        return new Reply(answer, answeredBy, adoption, reason, Optional.of(made));
    }

    Stage stage() {
        boolean isExplained = adoption == Adoption.NOT_TAKEN && !reason.isBlank();
        if (!answer.isBlank() || isExplained) {
            return Stage.ANSWERED;
        }
        boolean isUntouched = answeredBy.isBlank() && adoption == Adoption.OPEN && task.isEmpty();
        return isUntouched ? Stage.RAISED : Stage.IN_HAND;
    }
}
