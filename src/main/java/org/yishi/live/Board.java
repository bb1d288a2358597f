package org.yishi.live;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yishi.model.id.TaskId;
import org.yishi.model.task.TaskState;

/**
 * What was promised before a meeting and how it stands: what the hall is told under the item on earlier resolutions. Of
 * people it names owners alone, as they stand on the list that is put up.
 *
 * @param promises late ones first, then those under way, then those done
 */
public record Board(List<Promise> promises) {
    public Board {
        promises = List.copyOf(promises);
    }

    /**
     * One task on the board.
     *
     * @param progress in percent
     * @param daysLate 0 where it is not late
     */
    public record Promise(
            TaskId id,
            String number,
            String title,
            String owner,
            Optional<LocalDate> due,
            TaskState state,
            int progress,
            int daysLate) {
        public boolean isLate() {
            return daysLate > 0;
        }

        /** Whether it is carried out, checked or not. */
        public boolean isDone() {
            return !state.isOpen() && state != TaskState.GIVEN_UP;
        }
    }

    public int promised() {
        return promises.size();
    }

    /** How many are carried out. */
    public int done() {
        return (int) promises.stream().filter(Promise::isDone).count();
    }

    public int late() {
        return (int) promises.stream().filter(Promise::isLate).count();
    }
}
