package org.yishi.model.people;

/** Which of the two organic laws of 2025 governs the place. */
public enum VillageKind {
    /** A village 村, under 村民委员会组织法. */
    VILLAGE,
    /** A city neighbourhood 社区, under 城市居民委员会组织法. */
    COMMUNITY
}
