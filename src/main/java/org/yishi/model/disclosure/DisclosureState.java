package org.yishi.model.disclosure;

import java.time.LocalDate;
import java.util.Optional;

/** Where a disclosure stands. */
public enum DisclosureState {
    /** 待张贴. */
    PLANNED,
    /** 应贴未贴: its day has passed and it is not up. */
    MISSED,
    /** 公示中. */
    UP,
    /** 期满: it may come down. */
    OVER,
    /** 已撤下. */
    DOWN,
    VOID;

    /** Where it stands on a day; the last day that it must be up is still one on which it is. */
    static DisclosureState of(
            boolean isVoid,
            Optional<LocalDate> takenDown,
            Optional<LocalDate> putUp,
            Optional<LocalDate> until,
            LocalDate plannedOn,
            LocalDate day) {
        if (isVoid) {
            return VOID;
        }
        if (takenDown.isPresent()) {
            return DOWN;
        }
        if (putUp.isEmpty()) {
            return plannedOn.isBefore(day) ? MISSED : PLANNED;
        }
        return until.filter(last -> last.isBefore(day)).isPresent() ? OVER : UP;
    }
}
