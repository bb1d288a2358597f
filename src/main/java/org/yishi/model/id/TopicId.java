package org.yishi.model.id;

/** Names a matter. */
public record TopicId(long value) implements Id {}
