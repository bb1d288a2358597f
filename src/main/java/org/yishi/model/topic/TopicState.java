package org.yishi.model.topic;

/** How far a matter is. */
public enum TopicState {
    /** 待研究. */
    RAISED,
    /** 已列入议事. */
    TAKEN_UP,
    /** 并入其他议题. */
    JOINED,
    /** 已转交. */
    HANDED_ON,
    /** 不列入, with the reason told to who raised it. */
    DECLINED,
    /** 已办结. */
    CLOSED,
    /** 重新办理: residents were not satisfied. */
    REOPENED;

    /** Whether something is still to be done about it here. */
    public boolean isOpen() {
        return this == RAISED || this == TAKEN_UP || this == REOPENED;
    }
}
