package org.yishi.model.minutes;

/** A line of the minutes: one paragraph of plain text. */
public record Line(LineKind kind, String text) {}
