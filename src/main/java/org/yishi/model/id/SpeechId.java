package org.yishi.model.id;

/** Names a speech. */
public record SpeechId(long value) implements Id {}
