package org.yishi.window.matter.screening;

/** What can be said of a matter that was just raised, in the order of their keys. */
public enum Settling {
    /** 列入议事. */
    TAKE_UP,
    /** 并入. */
    JOIN,
    /** 转交. */
    HAND_ON,
    /** 不列入. */
    DECLINE
}
