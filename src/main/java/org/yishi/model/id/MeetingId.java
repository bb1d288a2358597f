package org.yishi.model.id;

/** Names a meeting within a village file. */
public record MeetingId(long value) implements Id {}
