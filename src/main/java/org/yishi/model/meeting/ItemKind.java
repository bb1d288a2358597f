package org.yishi.model.meeting;

/** What happens under an agenda item. */
public enum ItemKind {
    /** 通报: heard, not decided. */
    REPORT,
    /** 协商: talked through; ends in a consensus note or a vote of opinion. */
    DELIBERATION,
    /** 表决: decided by vote. */
    DECISION,
    /** 选举. */
    ELECTION,
    OTHER
}
