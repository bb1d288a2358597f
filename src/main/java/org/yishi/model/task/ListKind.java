package org.yishi.model.task;

/** The three lists 三张清单. */
public enum ListKind {
    /** 需求清单. */
    NEED,
    /** 资源清单. */
    RESOURCE,
    /** 项目清单. */
    PROJECT
}
