package org.yishi.model.presence;

/** What happened to someone's presence. Each is its own action; nothing toggles. */
public enum PresenceKind {
    IN,
    OUT,
    /** 请假, with a reason. */
    EXCUSED
}
