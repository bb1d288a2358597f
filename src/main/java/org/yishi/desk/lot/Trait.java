package org.yishi.desk.lot;

/** By what strata are told apart. */
public enum Trait {
    GRID,
    SEX,
    AGE
}
