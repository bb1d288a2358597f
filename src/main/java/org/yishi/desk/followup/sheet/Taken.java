package org.yishi.desk.followup.sheet;

/**
 * What was taken from sheets.
 *
 * @param changes how many things were changed
 * @param tasks of how many tasks
 * @param added how many tasks were added
 */
public record Taken(int changes, int tasks, int added) {}
