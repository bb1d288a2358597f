package org.yishi.model.body;

/**
 * How long before the day the notice must be out.
 *
 * @param days calendar days; 0 where none are asked for
 * @param source law and article
 */
public record NoticeRule(int days, String source) {}
