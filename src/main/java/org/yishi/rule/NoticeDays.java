package org.yishi.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.yishi.model.body.NoticeRule;

/** Whether a notice is in time. Calendar days; the day of posting does not count, the day of the meeting does. */
public final class NoticeDays {
    private NoticeDays() {}

    /** How many days short the notice is; 0 where it is in time, or where no days are asked for. */
    public static long missing(NoticeRule rule, LocalDate sent, LocalDate meeting) {
        return rule.days() == 0 ? 0 : Math.max(0, rule.days() - ChronoUnit.DAYS.between(sent, meeting));
    }

    /** The last day on which the notice would be in time. */
    public static LocalDate latest(NoticeRule rule, LocalDate meeting) {
        return meeting.minusDays(rule.days());
    }
}
