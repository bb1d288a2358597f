package org.yishi.model.disclosure;

import java.time.LocalDate;
import java.util.Optional;
import org.yishi.model.id.DisclosureId;

/**
 * What a list shows of a disclosure, without its text.
 *
 * @param objections how many were taken
 * @param unanswered how many of them wait for an answer
 * @param waived whether it was written down only to say why nothing needs to be put up
 */
public record NoticeLine(
        DisclosureId id,
        String number,
        DisclosureKind kind,
        String title,
        LocalDate plannedOn,
        Optional<LocalDate> putUp,
        Optional<LocalDate> until,
        Optional<LocalDate> takenDown,
        boolean isVoid,
        boolean waived,
        int objections,
        int unanswered) {
    /** Where it stands on a day. */
    public DisclosureState on(LocalDate day) {
        return DisclosureState.of(isVoid, takenDown, putUp, until, plannedOn, day);
    }

    /** How many days it still has to be up after today; below zero when that is over. */
    public long daysLeft(LocalDate today) {
        return until.map(last -> last.toEpochDay() - today.toEpochDay()).orElse(0L);
    }
}
