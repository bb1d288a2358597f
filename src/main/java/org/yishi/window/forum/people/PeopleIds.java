package org.yishi.window.forum.people;

/** The ids of this place, for tests and for labels. */
public final class PeopleIds {
    public static final String TOTAL = "lot-total";
    public static final String PERCENT = "lot-percent";
    public static final String SPARE = "lot-spare";
    public static final String AGE = "lot-age";
    public static final String ROLE = "lot-role";
    public static final String SEED = "lot-seed";
    public static final String SEED_FROM = "lot-seed-from";
    public static final String STRATA = "lot-strata";
    public static final String DRAW = "lot-draw";
    public static final String WALL_PLAN = "lot-wall-plan";
    public static final String PEOPLE = "lot-people";
    public static final String FIND = "lot-find";
    public static final String VIEW = "lot-view";
    public static final String COMES = "lot-comes";
    public static final String DECLINES = "lot-declines";
    public static final String BACK = "lot-take-back";
    public static final String REASON = "lot-reason";
    public static final String ALL_COME = "lot-all-come";
    public static final String WALL = "lot-wall";
    public static final String WALL_MOVED = "lot-wall-moved";
    public static final String RECORD = "lot-record";
    public static final String LETTERS = "lot-letters";
    public static final String VOID = "lot-void";
    public static final String VOID_REASON = "lot-void-reason";
    public static final String VOID_SURE = "lot-void-sure";
    public static final String VOID_NOT = "lot-void-not";
    public static final String ADD = "lot-add";
    public static final String LIST = "lot-list";

    private PeopleIds() {}

    /** The box of a trait: {@code lot-by-sex}. */
    static String trait(String name) {
        return "lot-by-" + name;
    }

    /** The box of a grid, from 0: {@code lot-grid-0}. */
    static String grid(int grid) {
        return "lot-grid-" + grid;
    }
}
