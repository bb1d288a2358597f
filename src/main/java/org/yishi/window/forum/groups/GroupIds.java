package org.yishi.window.forum.groups;

/** The ids of this place, for tests and for labels. */
public final class GroupIds {
    public static final String SOURCE = "team-source";
    public static final String NUMBER = "team-number";
    public static final String APART = "team-apart";
    public static final String SEED = "team-seed";
    public static final String MAKE = "team-make";
    public static final String KEEP = "team-keep";
    public static final String TEAMS = "team-list";
    public static final String MEMBERS = "team-members";
    public static final String UNSEATED = "team-unseated";
    public static final String FIND = "team-find";
    public static final String MOVE = "team-move";
    public static final String RISE = "team-rise";
    public static final String PLACE = "team-place";
    public static final String NAME = "team-called";
    public static final String ROOM = "team-room";
    public static final String FACILITATOR = "team-facilitator";
    public static final String NOTE_TAKER = "team-note-taker";
    public static final String REMAKE = "team-remake";
    public static final String WALL_LISTS = "team-wall-lists";
    public static final String WALL_PLACES = "team-wall-places";
    public static final String PAPER_TABLES = "team-paper-tables";
    public static final String PAPER_DOOR = "team-paper-door";

    public static final String PAPER_TENTS = "team-paper-tents";

    private GroupIds() {}

    /** The box of a trait: {@code team-by-sex}. */
    static String trait(String name) {
        return "team-by-" + name;
    }
}
