package org.yishi.model.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where a matter stands with one stage.
 *
 * @param on the day it was done or left out
 * @param by how that is known
 * @param due until when it should be done, where the procedure says so and the stage is next
 * @param lacks what is still to be done; empty unless it is next
 */
public record StageStatus(
        Stage stage,
        State state,
        Optional<LocalDate> on,
        Optional<Evidence> by,
        Optional<LocalDate> due,
        List<Lack> lacks) {
    public StageStatus {
        lacks = List.copyOf(lacks);
    }

    /** Where it stands. */
    public enum State {
        /** 已完成. */
        DONE,
        /** 未做，有理由. */
        LEFT_OUT,
        /** 当前步骤. */
        NOW,
        /** 待进行. */
        TO_COME
    }

    /** Whether it should have been done by now. */
    public boolean isLate(LocalDate today) {
        return due.filter(day -> day.isBefore(today)).isPresent();
    }
}
