package org.yishi.model.id;

/** Names a resident within a village file; never given twice. */
public record ResidentId(long value) implements Id {}
