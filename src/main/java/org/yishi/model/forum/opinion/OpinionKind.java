package org.yishi.model.forum.opinion;

/** What an opinion is. */
public enum OpinionKind {
    /** 问题: something is wrong. */
    CONCERN,
    /** 建议: something ought to be done. */
    SUGGESTION,
    /** 提问: somebody is asked and owes an answer. */
    QUESTION
}
