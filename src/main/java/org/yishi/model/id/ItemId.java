package org.yishi.model.id;

/** Names an agenda item within a village file. */
public record ItemId(long value) implements Id {}
