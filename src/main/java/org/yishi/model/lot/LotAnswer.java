package org.yishi.model.lot;

/** What somebody who was drawn answered. */
public enum LotAnswer {
    /** Nothing yet. */
    OPEN,
    COMES,
    DECLINES
}
