package org.yishi.model.disclosure;

/** What a posting asks of those who read it; its title and its last sentences say which. */
public enum Sense {
    /** 公示: not yet settled; objections within the period are dealt with before it is. */
    OPEN,
    /** 公布、公告: settled, and made known; who doubts it may ask. */
    SETTLED,
    /** 征求意见: a plan before anybody decides; opinions are asked for. */
    ASKING
}
