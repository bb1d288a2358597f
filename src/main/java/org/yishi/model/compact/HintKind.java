package org.yishi.model.compact;

/** What a review of such a text looks for (民政部等七部门2018年指导意见; 村民委员会组织法(2025) art. 31). */
public enum HintKind {
    /** 罚款: a village has no power to fine. */
    FINE,
    /** Welfare or dividends taken away as a punishment. */
    WELFARE,
    /** Water or power cut as a punishment. */
    SUPPLY,
    /** Force that only the state may use. */
    FORCE,
    /** Women treated otherwise because they are unmarried, married, divorced or widowed (妇女权益保障法 art. 56, 75). */
    WOMEN,
    /** Another article of the text is named whose number has changed. */
    REFERENCE
}
