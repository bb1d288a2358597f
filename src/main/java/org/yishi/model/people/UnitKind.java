package org.yishi.model.people;

/** The kinds of units below a village; a person may belong to one of each. */
public enum UnitKind {
    /** 网格. */
    GRID,
    /** 微网格: a stairway, a building, a hamlet. */
    MICRO_GRID,
    /** 村民小组 or 居民小组. */
    GROUP
}
