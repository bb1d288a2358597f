package org.yishi.model.meeting.floor;

/** A speaking rule that is in force or not, in the order in which it is read out. */
public enum FloorRule {
    /** 一事一议: one thing at a time, the next only when this one is done. */
    ONE_THING,
    /** 举手: who wants to speak raises a hand and waits for the floor. */
    RAISE_HAND,
    /** 面向主持人: to the chair, not to each other. */
    FACE_CHAIR,
    /** 先表态: first for or against, then why. */
    STAND_FIRST,
    /** 机会均等: nobody twice before all have spoken once who want to. */
    ALL_ONCE,
    /** 正反轮流: who is for and who is against in turn. */
    IN_TURN,
    /** 对事不对人: no word against a person. */
    NO_ATTACK
}
