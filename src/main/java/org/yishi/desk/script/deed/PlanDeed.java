package org.yishi.desk.script.deed;

/** The meeting itself: planned, opened, ended. */
public sealed interface PlanDeed extends Deed {
    /**
     * Plans a meeting.
     *
     * @param body its name or code
     * @param like the number of an earlier meeting whose agenda is taken; empty for none
     */
    record Plan(String body, String like, Header header) implements PlanDeed {}

    record Notice(Day day) implements PlanDeed {}

    record Study(Day day) implements PlanDeed {}

    /** Gives the reason for going on although a rule is not met. */
    record Excuse(Lack lack, String reason) implements PlanDeed {}

    record Open() implements PlanDeed {}

    record End() implements PlanDeed {}

    record Cancel(String reason) implements PlanDeed {}

    record Approve(String by) implements PlanDeed {}
}
