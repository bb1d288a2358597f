package org.yishi.window.matter.petition;

/** The ids of the petition's nodes. */
public final class PetitionIds {
    public static final String LINE = "matter-petition";
    public static final String BACK = "petition-back";
    public static final String BODY = "petition-body";
    public static final String COUNT = "petition-count";
    public static final String WHO = "petition-who";
    public static final String PASTE = "petition-paste";
    public static final String PASTED = "petition-pasted";
    public static final String CHECK = "petition-check";
    public static final String TAKE = "petition-take";
    public static final String CANCEL = "petition-cancel";
    public static final String NAMES = "petition-names";
    public static final String SOME = "petition-some";
    public static final String PLAN = "petition-plan";
    public static final String OPEN = "petition-open";
    public static final String BLANK = "petition-blank";
    public static final String FILLED = "petition-filled";

    private PetitionIds() {}

    /** Of the box that asks which of several people of one name is meant, from 0. */
    static String which(int doubt) {
        return "petition-which-" + doubt;
    }

    /** Of the key that takes a name back or brings it back, from 0 in the list. */
    static String turn(int place) {
        return "petition-turn-" + place;
    }
}
