package org.yishi.window.survey;

import java.util.Locale;
import org.yishi.model.survey.Step;

/** The ids of the surveys' nodes. */
public final class SurveyIds {
    public static final String TITLE = "survey-title";
    public static final String SIZE = "survey-size";
    public static final String SEED = "survey-seed";
    public static final String THRESHOLD = "survey-threshold";
    public static final String LEAST = "survey-least";
    public static final String WITHOUT_DOERS = "survey-without-doers";
    public static final String QUOTAS = "survey-quotas";
    public static final String OPEN = "survey-open";
    public static final String BACK = "survey-back";
    public static final String TABS = "survey-tabs";
    public static final String REMARK = "survey-remark";
    public static final String GRID = "survey-grid";
    public static final String SAVE = "survey-save";
    public static final String TAKE_BACK = "survey-take-back";
    public static final String COUNTER = "survey-counter";
    public static final String LAST = "survey-last";
    public static final String ANSWERED = "survey-answered";
    public static final String SATISFIED = "survey-satisfied";
    public static final String OUTCOME = "survey-outcome";
    public static final String CLOSE = "survey-close";
    public static final String CLOSE_SURE = "survey-close-sure";
    public static final String CLOSE_NOT = "survey-close-not";
    public static final String MATTER = "survey-matter";
    public static final String FORMS = "survey-forms";
    public static final String LIST = "survey-list";
    public static final String RESULT = "survey-result";
    public static final String ARCHIVE = "survey-archive";
    public static final String ASKED = "survey-asked";
    public static final String PER_PAGE = "survey-per-page";

    private SurveyIds() {}

    /** The key of a step: {@code survey-step-4}. */
    public static String step(Step step) {
        return "survey-step-" + step.number();
    }

    /** The number beside a step's bar: {@code survey-bar-satisfied}. */
    public static String bar(Step step) {
        return "survey-bar-" + step.name().toLowerCase(Locale.ROOT);
    }

    /** The box of a grid, from 0: {@code survey-of-grid-0}. */
    public static String ofGrid(int grid) {
        return "survey-of-grid-" + grid;
    }
}
