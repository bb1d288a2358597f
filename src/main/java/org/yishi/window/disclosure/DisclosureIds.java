package org.yishi.window.disclosure;

/** The ids of the nodes of what is put up. */
public final class DisclosureIds {
    public static final String NEW = "notices-new";
    public static final String HOLIDAYS = "notices-holidays";
    public static final String DRAFT = "notice-draft";
    public static final String WAIVE = "notice-waive";
    public static final String WAIVE_WHY = "notice-waive-why";
    public static final String KIND = "notice-kind";
    public static final String TITLE = "notice-title";
    public static final String BODY = "notice-body";
    public static final String DAYS = "notice-days";
    public static final String WORKING = "notice-working";
    public static final String PLANNED = "notice-planned";
    public static final String PLACE = "notice-place";
    public static final String CONTACT = "notice-contact";
    public static final String ENDS = "notice-ends";
    public static final String SAVE = "notice-save";
    public static final String CANCEL = "notice-cancel";
    public static final String AGAIN = "notice-again";
    public static final String UP_ON = "notice-up-on";
    public static final String PUT_UP = "notice-put-up";
    public static final String ENDING = "notice-ending";
    public static final String TAKE_DOWN = "notice-take-down";
    public static final String OBJECTION_BY = "objection-by";
    public static final String OBJECTION_WORDS = "objection-words";
    public static final String OBJECT = "objection-save";
    public static final String ANSWER = "objection-answer";
    public static final String ANSWER_BY = "objection-answer-by";
    public static final String ANSWERED = "objection-answered";
    public static final String VOID_WHY = "notice-void-why";
    public static final String VOID = "notice-void";
    public static final String WALL_A4 = "notice-wall-a4";
    public static final String WALL_A3 = "notice-wall-a3";
    public static final String ARCHIVE = "notice-archive";
    public static final String MASK = "notice-mask";
    public static final String UNMASKED = "notice-mask-cancel";

    private DisclosureIds() {}
}
