package org.yishi.model.survey;

/**
 * A form that came back. It bears no name, and nothing links it to one.
 *
 * @param number from 1, in the order in which they were typed in; those taken back are not counted
 * @param grid of the pile it lay in; empty where nobody said
 * @param remark what was written on it; empty where nothing
 */
public record Answer(long number, String grid, Step step, String remark) {}
