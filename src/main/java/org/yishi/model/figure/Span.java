package org.yishi.model.figure;

/** How long a report looks back: the rhythm of 月调度、季通报、年考评. */
public enum Span {
    /** 月调度. */
    MONTH(1),
    /** 季通报. */
    QUARTER(3),
    /** 年考评. */
    YEAR(12);

    private final int months;

    Span(int months) {
        this.months = months;
    }

    /** How many months it is long; a year holds a whole number of each. */
    public int months() {
        return months;
    }
}
