package org.yishi.model.forum.budget;

/** What decides between equals of whom the purse cannot pay all. */
public enum TieRule {
    /** Another ballot among them; until then they are shown as undecided. */
    VOTE_AGAIN,
    /** The one that costs less; of the same cost they stay undecided. */
    CHEAPER_FIRST,
    /** A lot that anybody can repeat, from the seed and the project's number. */
    LOT
}
