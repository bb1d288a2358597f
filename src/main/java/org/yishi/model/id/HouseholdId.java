package org.yishi.model.id;

/** Names a household within a village file. */
public record HouseholdId(long value) implements Id {}
