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
 * @param lacks what is still to be done; of a stage that is done only the papers that are nowhere
 * @param papers the papers it leaves behind; empty while it is to come or when it was left out
 */
public record StageStatus(
        Stage stage,
        State state,
        Optional<LocalDate> on,
        Optional<Evidence> by,
        Optional<LocalDate> due,
        List<Lack> lacks,
        List<PaperStatus> papers) {
    public StageStatus {
        lacks = List.copyOf(lacks);
        papers = List.copyOf(papers);
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

    /** How many papers are nowhere, though the stage is done. */
    public long lacking() {
        return state == State.DONE
                ? papers.stream()
                        .filter(paper -> paper.state() == PaperStatus.State.LACKING)
                        .count()
                : 0;
    }

    /** Whether it should have been done by now. */
    public boolean isLate(LocalDate today) {
        return due.filter(day -> day.isBefore(today)).isPresent();
    }
}
