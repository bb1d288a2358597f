package org.yishi.model.id;

/** Names an opinion voiced in a meeting. */
public record OpinionId(long value) implements Id {}
