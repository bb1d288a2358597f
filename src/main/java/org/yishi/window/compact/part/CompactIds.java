package org.yishi.window.compact.part;

/** The ids of the nodes of compacts. */
public final class CompactIds {
    public static final String LIST = "compacts-list";
    public static final String NEW = "compacts-new";
    public static final String NEW_TITLE = "compact-new-title";
    public static final String NEW_KIND = "compact-new-kind";
    public static final String NEW_TOPIC = "compact-new-topic";
    public static final String KEEP = "compact-keep";
    public static final String CANCEL = "compact-cancel";
    public static final String TABS = "compact-tabs";
    public static final String BACK = "compact-back";
    public static final String PAPERS = "compact-papers";
    public static final String MATTER = "compact-matter";
    public static final String REVISE = "compact-revise";
    public static final String TAKE = "compact-take";
    public static final String FRAME = "compact-frame";
    public static final String UNDO = "compact-undo";
    public static final String OUTLINE = "compact-outline";
    public static final String WORDS = "compact-words";
    public static final String REASON = "compact-reason";
    public static final String INSERT = "compact-insert";
    public static final String SPLIT = "compact-split";
    public static final String UP = "compact-up";
    public static final String DOWN = "compact-down";
    public static final String REMOVE = "compact-remove";
    public static final String CHAPTER = "compact-chapter";
    public static final String SAVE = "compact-save";
    public static final String PASTED = "compact-pasted";
    public static final String FILE = "compact-file";
    public static final String NUMBERS = "compact-numbers";
    public static final String ONLY_CHANGED = "compact-only-changed";
    public static final String SIDE_BY_SIDE = "compact-side-by-side";
    public static final String DIFFERENCES = "compact-differences";
    public static final String SUGGESTIONS = "compact-suggestions";
    public static final String SUGGEST = "compact-suggest";
    public static final String SUGGEST_WORDS = "compact-suggest-words";
    public static final String SUGGEST_WHO = "compact-suggest-who";
    public static final String SUGGEST_ARTICLE = "compact-suggest-article";
    public static final String ANSWER = "compact-answer";
    public static final String ANSWER_STATE = "compact-answer-state";
    public static final String ANSWER_WORDS = "compact-answer-words";
    public static final String SEND = "compact-send";
    public static final String REVIEWER = "compact-reviewer";
    public static final String DAY = "compact-day";
    public static final String AGREES = "compact-agrees";
    public static final String POLL = "compact-poll";
    public static final String PART = "compact-part";
    public static final String LINK = "compact-link";
    public static final String COUNT = "compact-count";
    public static final String ADOPT = "compact-adopt";
    public static final String HELD = "compact-held";
    public static final String DROP = "compact-drop";
    public static final String FILED = "compact-filed";
    public static final String PUT_UP = "compact-put-up";
    public static final String COMPARE_FROM = "compact-compare-from";
    public static final String COMPARE_TO = "compact-compare-to";
    public static final String WRONG = "compact-wrong";

    private CompactIds() {}
}
