package org.yishi.window.forum;

/** The parts of a deliberation, in the order in which most come to them. */
public enum ForumPart {
    /** 参加人: who takes part, drawn by lot. */
    PEOPLE,
    /** 分组. */
    GROUPS,
    /** 发言规则. */
    RULES,
    /** 意见. */
    OPINIONS,
    /** 方案. */
    PROPOSALS,
    /** 问卷. */
    QUESTIONS,
    /** 预算. */
    BUDGET
}
