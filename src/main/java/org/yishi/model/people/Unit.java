package org.yishi.model.people;

import org.yishi.model.id.UnitId;

/** A grid, micro-grid or group, by the name the village uses. */
public record Unit(UnitId id, UnitKind kind, String name) {}
