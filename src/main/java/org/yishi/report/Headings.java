package org.yishi.report;

import org.yishi.office.write.docx.Paper;
import org.yishi.text.Text;

/** The headings of a paper's parts, numbered in their order: a part that is left out leaves no gap. */
public final class Headings {
    private final Paper paper;
    private final Text text;
    private final Numerals numerals;
    private int last;

    public Headings(Paper paper, Text text) {
        this.paper = paper;
        this.text = text;
        numerals = new Numerals(text);
    }

    /** Writes the next one: 二、words. */
    public void next(String words) {
        paper.heading(1, text.of("minutes.item", numerals.of(++last), words));
    }
}
