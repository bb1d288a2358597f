package org.yishi.model.lot;

/** By what strata are told apart. */
public enum Trait {
    GRID,
    SEX,
    AGE
}
