package org.yishi.report.followup;

import java.time.LocalDate;
import java.util.Optional;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.Resolution;

/**
 * A promise with where it comes from.
 *
 * @param meeting the meeting's title; empty where it comes from none
 * @param day the meeting's day
 * @param item the agenda item's title; empty where it comes from none
 * @param resolution what was resolved
 */
public record Source(
        ActionItem task, String meeting, Optional<LocalDate> day, String item, Optional<Resolution> resolution) {}
