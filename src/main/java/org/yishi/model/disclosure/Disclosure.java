package org.yishi.model.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yishi.model.id.DisclosureId;
import org.yishi.model.id.ResolutionId;
import org.yishi.model.id.TaskId;
import org.yishi.model.id.TopicId;

/**
 * Something to be put up on the wall, or that is up, or was.
 *
 * @param number as printed: year and running number, e.g. 2026-P3
 * @param days how long it must be up at least; the day on which it goes up is not counted
 * @param working whether only working days count
 * @param source the rule that asks for it, as printed
 * @param plannedOn when it should go up
 * @param until the last day it must be up; empty before it is up
 * @param contact where objections go: an office and its number, never a person's own
 * @param ending what was noted when it came down
 * @param voidReason why it does not count; empty as a rule
 */
public record Disclosure(
        DisclosureId id,
        String number,
        Optional<TopicId> topic,
        Optional<ResolutionId> resolution,
        Optional<TaskId> task,
        DisclosureKind kind,
        String title,
        String body,
        int days,
        boolean working,
        String source,
        LocalDate plannedOn,
        Optional<LocalDate> putUp,
        Optional<LocalDate> until,
        Optional<LocalDate> takenDown,
        String place,
        String contact,
        String ending,
        Optional<String> voidReason,
        List<Objection> objections) {
    public Disclosure {
        objections = List.copyOf(objections);
    }

    /** Where it stands on a day. */
    public DisclosureState on(LocalDate day) {
        return DisclosureState.of(voidReason.isPresent(), takenDown, putUp, until, plannedOn, day);
    }

    /** Whether it was written down only to say why nothing needs to be put up: it has no days. */
    public boolean isWaived() {
        return voidReason.isPresent() && days == 0;
    }

    /** Objections that nobody has answered yet. */
    public List<Objection> unanswered() {
        return objections.stream().filter(o -> !o.isAnswered()).toList();
    }
}
