package org.yishi.office.write.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.yishi.office.write.xlsx.part.Letters;
import org.yishi.office.write.xlsx.part.Styles;
import org.yishi.office.write.xlsx.part.Xml;

/** What a sheet does by itself: drop-down lists, checks, rows that stand out. All reach some way below the last row. */
final class SheetRules {
    private static final int ROOM = 500;
    /** What a spreadsheet takes as a title and as the words of an error. */
    private static final int TITLE = 32;

    private static final int SAID = 255;
    private static final String FIRST_DAY = "36526";
    private static final String LAST_DAY = "73050";

    private SheetRules() {}

    static void marks(Xml xml, Sheet sheet) {
        if (sheet.marks().isEmpty()) {
            return;
        }
        xml.raw("<conditionalFormatting sqref=\"A2:")
                .raw(Letters.of(sheet.columns().size() - 1))
                .raw(last(sheet))
                .raw("\">");
        int priority = 0;
        for (var mark : sheet.marks()) {
            xml.raw("<cfRule type=\"expression\" dxfId=\"")
                    .raw(style(mark.tone()))
                    .raw("\" priority=\"")
                    .raw(++priority)
                    .raw("\"><formula>")
                    .text(mark.formula().replace("{r}", "2"))
                    .raw("</formula></cfRule>");
        }
        xml.raw("</conditionalFormatting>");
    }

    private static int style(Mark.Tone tone) {
        return switch (tone) {
            case ALARM -> Styles.ALARM;
            case WARNING -> Styles.WARNING;
            case QUIET -> Styles.QUIET;
        };
    }

    static void checks(Xml xml, Sheet sheet) {
        var checks = new ArrayList<Runnable>();
        for (int i = 0; i < sheet.columns().size(); i++) {
            int at = i;
            var column = sheet.columns().get(i);
            if (column.locked()) {
                checks.add(() -> check(xml, sheet, at, "custom", List.of("FALSE")));
            } else if (!column.choices().isEmpty()) {
                checks.add(() ->
                        check(xml, sheet, at, "list", List.of("\"" + String.join(",", column.choices()) + "\"")));
            } else if (!column.hint().isEmpty()) {
                typed(xml, sheet, at, checks);
            }
        }
        if (!checks.isEmpty()) {
            xml.raw("<dataValidations count=\"").raw(checks.size()).raw("\">");
            checks.forEach(Runnable::run);
            xml.raw("</dataValidations>");
        }
    }

    private static void typed(Xml xml, Sheet sheet, int at, List<Runnable> checks) {
        switch (sheet.columns().get(at).kind()) {
            case DATE -> checks.add(() -> check(xml, sheet, at, "date", List.of(FIRST_DAY, LAST_DAY)));
            case PERCENT -> checks.add(() -> check(xml, sheet, at, "whole", List.of("0", "100")));
            case MONEY -> checks.add(() -> check(xml, sheet, at, "decimal", List.of("0", "10000000000")));
            case WORDS, MARK, NUMBER, HIDDEN -> {}
        }
    }

    private static void check(Xml xml, Sheet sheet, int at, String type, List<String> formulas) {
        var column = sheet.columns().get(at);
        var letter = Letters.of(at);
        var said = column.hint().isEmpty() ? String.join(" / ", column.choices()) : column.hint();
        xml.raw("<dataValidation type=\"")
                .raw(type)
                .raw("\" allowBlank=\"1\" showErrorMessage=\"1\"")
                .attribute("errorTitle", cut(column.head().replace("\n", ""), TITLE))
                .attribute("error", cut(said, SAID))
                .raw(" sqref=\"" + letter + "2:" + letter)
                .raw(last(sheet))
                .raw("\">");
        for (int i = 0; i < formulas.size(); i++) {
            xml.raw("<formula" + (i + 1) + ">").text(formulas.get(i)).raw("</formula" + (i + 1) + ">");
        }
        xml.raw("</dataValidation>");
    }

    private static String cut(String words, int longest) {
        return words.length() <= longest ? words : words.substring(0, longest - 1) + "…";
    }

    private static int last(Sheet sheet) {
        return sheet.rows().size() + ROOM + 1;
    }
}
