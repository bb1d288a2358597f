package org.yishi.model.id;

/** Names a resolution. */
public record ResolutionId(long value) implements Id {}
