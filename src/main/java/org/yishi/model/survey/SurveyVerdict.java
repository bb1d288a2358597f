package org.yishi.model.survey;

/** What a survey came to. */
public enum SurveyVerdict {
    /** Enough answered, and enough of them are satisfied: the matter stays closed. */
    SATISFIED,
    /** Enough answered, and too few of them are satisfied: the matter is taken up again. */
    NOT_SATISFIED,
    /** Too few answered for the result to count: nothing follows from it. */
    TOO_FEW
}
