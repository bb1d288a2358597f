package org.yishi.model.task;

/** The states of a promise. */
public enum TaskState {
    /** 待启动. */
    NOT_STARTED,
    /** 办理中. */
    IN_PROGRESS,
    /** 暂缓. */
    WAITING,
    /** 已办结, as its owner says. */
    DONE,
    /** 已核验: who supervises has looked, and it is done. */
    CHECKED,
    /** 已销号: the committee agrees that it is done. */
    SIGNED_OFF,
    /** 终止, by a decision and with its reason. */
    GIVEN_UP;

    /** Whether nothing more is to be done. */
    public boolean isClosed() {
        return this == SIGNED_OFF || this == GIVEN_UP;
    }

    /** Whether it can be late. */
    public boolean isOpen() {
        return this == NOT_STARTED || this == IN_PROGRESS || this == WAITING;
    }
}
