package org.yishi.desk.meeting;

import org.yishi.model.verdict.Weight;

/**
 * Someone to be put on a meeting's list as entitled who need not be on the roster.
 *
 * @param group empty where none is told
 * @param standing as printed; empty for the word of the body
 */
public record Invited(String name, String group, String standing, Weight weight) {}
