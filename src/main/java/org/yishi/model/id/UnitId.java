package org.yishi.model.id;

/** Names a grid, micro-grid or villagers' group. */
public record UnitId(long value) implements Id {}
