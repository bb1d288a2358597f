package org.yishi.model.forum.opinion;

/** How far an opinion is followed: 提出, 研究处理, 回应. */
public enum Stage {
    RAISED,
    /** Somebody is named to answer, or a task was made, or it was decided upon without a word to people yet. */
    IN_HAND,
    ANSWERED
}
