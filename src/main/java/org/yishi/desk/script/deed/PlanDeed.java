package org.yishi.desk.script.deed;

import java.util.Set;
import org.yishi.desk.script.word.Day;

/** The meeting itself: planned, opened, ended. */
public sealed interface PlanDeed extends Deed {
    /**
     * Plans a meeting.
     *
     * @param body its name or code
     * @param like the number of an earlier meeting whose agenda is taken; empty for none
     */
    record Plan(String body, String like, Header header) implements PlanDeed {}

    /** Sets what the body's own rules say where the law is silent; what is not named is as the law leaves it. */
    record Customary(String body, Set<Custom> customs) implements PlanDeed {
        public Customary {
            customs = Set.copyOf(customs);
        }
    }

    /** What a body's own rules can say. */
    enum Custom {
        /** A clear majority of hands need not be counted. */
        CLEAR_MAJORITY,
        /** A lot decides a tie. */
        LOT,
        /** The chair decides a tie. */
        CHAIR,
        /** Those count who are there when the vote opens. */
        AT_OPENING
    }

    record Notice(Day day) implements PlanDeed {}

    record Study(Day day) implements PlanDeed {}

    /** Gives the reason for going on although a rule is not met. */
    record Excuse(Lack lack, String reason) implements PlanDeed {}

    record Open() implements PlanDeed {}

    record End() implements PlanDeed {}

    record Cancel(String reason) implements PlanDeed {}

    record Approve(String by) implements PlanDeed {}
}
