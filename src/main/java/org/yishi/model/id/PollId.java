package org.yishi.model.id;

/** Names a vote within a village file. */
public record PollId(long value) implements Id {}
