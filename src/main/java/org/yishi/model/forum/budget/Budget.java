package org.yishi.model.forum.budget;

import org.yishi.model.id.MeetingId;

/**
 * The budget of a meeting.
 *
 * @param purse what there is to spend, in fen
 */
public record Budget(long id, MeetingId meeting, String title, long purse, BudgetRules rules) {}
