package org.yishi.office.write.xlsx;

import org.yishi.office.write.Words;

/** Text as a workbook takes it: in a cell, on a tab. */
final class CellText {
    /** What Excel takes in one cell. */
    private static final int LONGEST = 32_767;
    /** What Excel takes on a tab. */
    private static final int LONGEST_TAB = 31;

    private CellText() {}

    /** Clean, and not longer than a cell takes; an ellipsis stands for what is cut. */
    static String fitting(String raw) {
        var text = Words.clean(raw);
        if (text.length() <= LONGEST) {
            return text;
        }
        return cut(text, LONGEST - 1) + "…";
    }

    /** The name of a tab, without the signs that a spreadsheet refuses there. */
    static String tab(String name) {
        var plain =
                Words.clean(name).replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]+", " ").strip();
        var cut = cut(plain, LONGEST_TAB).replaceAll("^'+|'+$", "").strip();
        return cut.isEmpty() ? "-" : cut;
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
