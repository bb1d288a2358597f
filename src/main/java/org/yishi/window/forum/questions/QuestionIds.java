package org.yishi.window.forum.questions;

import java.util.Locale;
import org.yishi.model.forum.question.Wave;

/** The ids of the questionnaires' nodes. */
public final class QuestionIds {
    public static final String WHICH = "questions-which";
    public static final String NEW = "questions-new";
    public static final String STATE = "questions-state";
    public static final String CLOSE = "questions-close";
    public static final String PAPERS = "questions-papers";
    public static final String READ = "questions-read";
    public static final String TAB_QUESTIONS = "questions-tab-questions";
    public static final String TAB_ENTRY = "questions-tab-entry";
    public static final String TAB_RESULTS = "questions-tab-results";
    public static final String TITLE = "questions-title";
    public static final String LINES = "questions-lines";
    public static final String FROM_BUDGET = "questions-from-budget";
    public static final String FROM_EARLIER = "questions-from-earlier";
    public static final String SAVE = "questions-save";
    public static final String CANCEL = "questions-cancel";
    public static final String CODE = "questions-code";
    public static final String TEAM = "questions-team";
    public static final String REMARK = "questions-remark";
    public static final String BOARD = "questions-board";
    public static final String SCROLL = "questions-scroll";
    public static final String CHECK = "questions-check";
    public static final String KEEP = "questions-keep";
    public static final String CLEAR = "questions-clear";
    public static final String BACK = "questions-back";
    public static final String COUNTER = "questions-counter";
    public static final String NOTE = "questions-note";
    public static final String LAST = "questions-last";
    public static final String TEAMS = "questions-teams";
    public static final String TABLE = "questions-table";
    public static final String SORT = "questions-sort";
    public static final String GROUP = "questions-group";
    public static final String WALL = "questions-wall";
    public static final String REPORT = "questions-report";
    public static final String TURNOUT = "questions-turnout";
    public static final String COUNTED = "questions-counted";
    public static final String DETAIL = "questions-detail";
    public static final String CARDS = "questions-cards";
    public static final String CARDS_MAKE = "questions-cards-make";
    public static final String FILE_WAVE = "questions-file-wave";
    public static final String FILE_TAKE = "questions-file-take";
    public static final String FILE_FOUND = "questions-file-found";

    private QuestionIds() {}

    /** The switch of a wave: {@code questions-wave-before}. */
    public static String wave(Wave wave) {
        return "questions-wave-" + wave.name().toLowerCase(Locale.ROOT);
    }

    /** The answer under a question: {@code questions-answer-3}. */
    public static String answer(int number) {
        return "questions-answer-" + number;
    }
}
