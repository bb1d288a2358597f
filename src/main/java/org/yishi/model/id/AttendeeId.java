package org.yishi.model.id;

/** Names one line of one meeting's list. */
public record AttendeeId(long value) implements Id {}
