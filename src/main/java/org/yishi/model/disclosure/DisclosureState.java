package org.yishi.model.disclosure;

/** Where a disclosure stands. */
public enum DisclosureState {
    /** 待张贴. */
    PLANNED,
    /** 应贴未贴: its day has passed and it is not up. */
    MISSED,
    /** 公示中. */
    UP,
    /** 期满: it may come down. */
    OVER,
    /** 已撤下. */
    DOWN,
    VOID
}
