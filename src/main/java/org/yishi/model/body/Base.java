package org.yishi.model.body;

/** What a share is a share of. Mixing these up is the most common mistake in the field. */
public enum Base {
    /** 应到 / 全体成员: all who are entitled; the absent count against. */
    ENTITLED,
    /** 到会: all who are present; an abstention, a blank and a spoiled paper count against. */
    PRESENT,
    /** 登记参加选举: the registered voters, not all adults. */
    REGISTERED,
    /** 参加投票: all whose voice was taken or whose paper came back, spoiled and blank ones too. */
    CAST,
    /** 有效票: the valid voices and papers: yes, no and abstain. */
    VALID,
    /** 参与表决: owners who took part, by heads and by area (民法典 art. 278). */
    PARTICIPATING,
    /** 赞成与反对之和: house rules after Robert; abstentions do not count. */
    DECIDED
}
