package org.yishi.report.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yishi.model.disclosure.Disclosure;
import org.yishi.model.survey.Heard;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.Resolution;

/**
 * A promise with where it comes from and what was made known and heard of it.
 *
 * @param meeting the meeting's title; empty where it comes from none
 * @param day the meeting's day
 * @param item the title of its matter, else of the agenda item; empty where it comes from none
 * @param grid the name of the grid where it is done, else of the one its matter comes from; empty where neither is known
 * @param resolution what was resolved
 * @param notices what was put up of it, in the order of the days
 * @param heard what residents answered when they were asked
 */
public record Source(
        ActionItem task,
        String meeting,
        Optional<LocalDate> day,
        String item,
        String grid,
        Optional<Resolution> resolution,
        List<Disclosure> notices,
        Optional<Heard> heard) {
    public Source {
        notices = List.copyOf(notices);
    }
}
