package org.yishi.model.compact;

import java.util.List;
import org.yishi.model.body.Matter;
import org.yishi.model.people.VillageKind;

/** What sort of rules people give themselves. */
public enum CompactKind {
    /** 村规民约 (村民委员会组织法(2025) art. 31). */
    VILLAGE_RULES(Matter.VILLAGE_RULES),
    /** 村民自治章程 (the same article). */
    CHARTER(Matter.VILLAGE_RULES),
    /** 居民公约 (城市居民委员会组织法(2025) art. 30). */
    RESIDENTS_COMPACT(Matter.RESIDENTS_COMPACT);

    private final Matter matter;

    CompactKind(Matter matter) {
        this.matter = matter;
    }

    /** What is voted on, as bodies know it. */
    public Matter matter() {
        return matter;
    }

    /** Those that a place of this kind gives itself; the usual one first. */
    public static List<CompactKind> of(VillageKind place) {
        return switch (place) {
            case VILLAGE -> List.of(VILLAGE_RULES, CHARTER);
            case COMMUNITY -> List.of(RESIDENTS_COMPACT);
        };
    }
}
