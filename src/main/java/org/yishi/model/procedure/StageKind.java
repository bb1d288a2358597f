package org.yishi.model.procedure;

/** What a stage of a procedure is. */
public enum StageKind {
    /** 提议、建议: somebody puts the matter forward. */
    PROPOSAL,
    /** 征求意见: residents are asked. */
    CONSULTATION,
    /** 商议、审议: a body talks it over; its word is not the decision. */
    DELIBERATION,
    /** 决议: the body that may decide votes. */
    DECISION,
    /** 审核、备案: the township looks at it. */
    REVIEW,
    /** 公示、公开: it hangs on the wall. */
    DISCLOSURE,
    /** 组织实施. */
    CARRYING_OUT,
    /** 评议: residents say whether they are satisfied. */
    EVALUATION;

    /** Whether it happens at a meeting of one of the stage's bodies. */
    public boolean isMeeting() {
        return this == DELIBERATION || this == DECISION;
    }
}
