package org.yishi.window.welcome;

/**
 * What must be known to begin.
 *
 * @param name the name of the village or community; never blank
 * @param county where it lies; may be empty
 */
public record NewVillage(String name, Kind kind, String county) {
    /** Villages and urban communities have different bodies (村民委员会组织法, 城市居民委员会组织法). */
    public enum Kind {
        VILLAGE,
        COMMUNITY
    }
}
