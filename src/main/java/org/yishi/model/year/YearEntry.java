package org.yishi.model.year;

import java.time.LocalDate;
import java.util.Optional;
import org.yishi.model.id.DisclosureId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.TopicId;

/**
 * One thing of a year.
 *
 * @param from the first day of the time in which it is to be done; the day itself for a thing of one day
 * @param until the last day of that time
 * @param on the day it was done, or is planned for
 * @param title as a person reads it
 * @param why the law or rule that asks for it; empty where none does
 */
public record YearEntry(
        LocalDate from,
        LocalDate until,
        Kind kind,
        State state,
        Optional<LocalDate> on,
        String title,
        String why,
        Target target) {
    /** What it is. */
    public enum Kind {
        /** What a law or rule asks for in a time. */
        DUTY,
        /** A meeting that was held or is planned. */
        MEETING,
        /** A notice has hung long enough. */
        NOTICE,
        /** The stage of a matter on its way. */
        STAGE,
        /** A term ends. */
        TERM,
        /** A date of the village's own. */
        OWN
    }

    /** Where it stands. */
    public enum State {
        DONE,
        /** Its time is over, and there is no record of it. */
        MISSED,
        /** Its time has begun, or it is today. */
        DUE,
        TO_COME,
        /** Its time was over, or had begun, before anything was kept in this file: nothing can be said of it. */
        UNKNOWN
    }

    /** What has a page of its own. */
    public sealed interface Target {
        record Meeting(MeetingId id) implements Target {}

        record Notice(DisclosureId id) implements Target {}

        record Way(TopicId id) implements Target {}

        record Own(OwnDate date) implements Target {}

        /** The place where meetings are planned. */
        record Meetings() implements Target {}

        /** The place of what is put up. */
        record Notices() implements Target {}
    }

    /** The quarter in which it is listed, from 1 to 4. */
    public int quarter() {
        return (day().getMonthValue() - 1) / 3 + 1;
    }

    /** Whether it is something with a day of its own that has passed, not a duty of which there is no record. */
    public boolean isOverdue() {
        return state == State.MISSED && kind != Kind.DUTY;
    }

    /** The day under which it is listed. */
    public LocalDate day() {
        return on.orElse(until);
    }
}
