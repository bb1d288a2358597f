package org.yishi.office.write.docx;

import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STUnderline;
import org.yishi.office.write.Words;

/**
 * Puts text into paragraphs as runs. In an official paper each run names its East Asian face itself, since programs
 * differ in what they inherit; quotes and dashes are marked as East Asian, or they would come out half as wide; and
 * characters that the faces lack stand in runs of their own with a face that has them.
 */
final class Runs {
    /** The last character of the Unicode block 4E00 that the faces of Windows hold (GB 18030-2000). */
    private static final int LAST_COMMON = 0x9FA5;

    /** A hyphen at which no line ends, as within a telephone number: few faces have the sign, all programs know the mark. */
    private static final char UNBROKEN = '\u2011';

    private final Layout layout;

    /** Runs for a layout: faces named in each for the official one, left to the styles in the others. */
    Runs(Layout layout) {
        this.layout = layout;
    }

    /** Appends text; a line feed breaks the line, a tab is a tab. */
    void append(CTP paragraph, Span span, Style.Face face) {
        var text = Words.clean(span.text());
        var strong = span.weight() == Span.Weight.STRONG;
        int start = 0;
        while (start < text.length()) {
            boolean rare = isRare(text.codePointAt(start));
            int end = start;
            while (end < text.length() && isRare(text.codePointAt(end)) == rare) {
                end += Character.charCount(text.codePointAt(end));
            }
            var run = paragraph.addNewR();
            var part = text.substring(start, end);
            look(run, part, strong ? Style.Face.STRONG : face, rare);
            if (strong && !(layout instanceof Layout.Official)) {
                bold(run);
            }
            line(run, span.weight());
            fill(run, part);
            start = end;
        }
    }

    private void look(CTR run, String text, Style.Face face, boolean rare) {
        if (rare) {
            name(run, Fonts.RARE);
            return;
        }
        switch (layout) {
            case Layout.Official(Fonts fonts) -> name(run, face.of(fonts));
            case Layout.Own _ when text.codePoints().anyMatch(Character::isIdeographic) -> hinted(run);
            case Layout.Own _, Layout.Plain _ -> {}
        }
    }

    private static CTFonts hinted(CTR run) {
        var fonts = run.addNewRPr().addNewRFonts();
        fonts.setHint(STHint.EAST_ASIA);
        return fonts;
    }

    private static void name(CTR run, String face) {
        var fonts = hinted(run);
        fonts.setAscii(face);
        fonts.setHAnsi(face);
        fonts.setEastAsia(face);
    }

    private static void bold(CTR run) {
        var look = looked(run);
        look.addNewB();
        look.addNewBCs();
    }

    private static void line(CTR run, Span.Weight weight) {
        switch (weight) {
            case PLAIN, STRONG -> {}
            case STRUCK -> looked(run).addNewStrike();
            case UNDERLINED -> looked(run).addNewU().setVal(STUnderline.SINGLE);
        }
    }

    private static CTRPr looked(CTR run) {
        return run.isSetRPr() ? run.getRPr() : run.addNewRPr();
    }

    private static void fill(CTR run, String text) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\t' || c == UNBROKEN) {
                words(run, text.substring(start, i));
                switch (c) {
                    case '\t' -> run.addNewTab();
                    case '\n' -> run.addNewBr();
                    default -> run.addNewNoBreakHyphen();
                }
                start = i + 1;
            }
        }
        words(run, text.substring(start));
    }

    private static void words(CTR run, String words) {
        if (!words.isEmpty()) {
            var t = run.addNewT();
            t.setStringValue(words);
            if (!words.equals(words.strip()) || words.contains("  ")) {
                t.setSpace(SpaceAttribute.Space.PRESERVE);
            }
        }
    }

    private static boolean isRare(int codePoint) {
        return (codePoint > 0xFFFF && Character.isIdeographic(codePoint))
                || (codePoint > LAST_COMMON && codePoint <= 0x9FFF)
                || (codePoint >= 0x4DB6 && codePoint <= 0x4DBF);
    }
}
