package org.yishi.model.topic;

import java.time.LocalDate;
import org.yishi.model.id.DisclosureId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.SurveyId;

/** What is to be done next in a matter. */
public sealed interface NextStep {
    /** To be put on an agenda, or answered at once. */
    record TakeUp() implements NextStep {}

    /** On the agenda of a meeting to come. */
    record Meet(MeetingId meeting, LocalDate day) implements NextStep {}

    /** A meeting talked about it and came to nothing yet. */
    record Resolve(MeetingId meeting) implements NextStep {}

    /** Resolved, and nobody is to carry it out yet. */
    record Assign(MeetingId meeting) implements NextStep {}

    /** A task is to be done. */
    record Work(Standing.Promise task, boolean isLate) implements NextStep {}

    /** A task is done, and neither checked nor signed off. */
    record SignOff(Standing.Promise task) implements NextStep {}

    /** Nothing of it was ever put up. */
    record Announce() implements NextStep {}

    /** To be put up. */
    record PutUp(DisclosureId notice, LocalDate planned, boolean isLate) implements NextStep {}

    /** Somebody objects and has no answer. */
    record Answer(DisclosureId notice, int objections) implements NextStep {}

    /** On the wall until a day. */
    record Hang(DisclosureId notice, LocalDate until) implements NextStep {}

    /** On the wall long enough. */
    record TakeDown(DisclosureId notice) implements NextStep {}

    /** Residents are to be asked whether it is done. */
    record Evaluate() implements NextStep {}

    /** Residents are being asked. */
    record Ask(SurveyId survey) implements NextStep {}

    /** Nothing is left but to close it. */
    record Close() implements NextStep {}

    /** Nothing is to be done. */
    record Nothing() implements NextStep {}
}
