package org.yishi.model.forum.opinion;

/** Whether an opinion was taken up 采纳. */
public enum Adoption {
    /** Not decided. */
    OPEN,
    TAKEN,
    PARTLY,
    /** Whoever said it is owed a reason (中办国办《关于加强城乡社区协商的意见》: 对持不同意见的群众做好解释说明). */
    NOT_TAKEN
}
