package org.yishi.report;

import org.yishi.text.Text;

/** The numbers of first-level headings: 一、二、三; where the words end, figures go on. */
public final class Numerals {
    private final String[] words;

    public Numerals(Text text) {
        this.words = text.of("report.numerals").split(" ");
    }

    /** The numeral of a number from 1. */
    public String of(int number) {
        return number <= words.length ? words[number - 1] : Integer.toString(number);
    }
}
