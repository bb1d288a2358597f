package org.yishi.office.write.xlsx;

import java.util.HexFormat;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** What a sheet does by itself: drop-down lists, and rows that stand out. Both reach some way below the last row. */
final class SheetRules {
    private static final int ROOM = 500;
    private static final String PALE_RED = "fffbe3e1";
    private static final String PALE_YELLOW = "fffff6d6";

    private SheetRules() {}

    static void put(SXSSFSheet page, Sheet sheet) {
        int last = sheet.rows().size() + ROOM;
        for (int i = 0; i < sheet.columns().size(); i++) {
            if (!sheet.columns().get(i).choices().isEmpty()) {
                choices(page, sheet.columns().get(i), new CellRangeAddressList(1, last, i, i));
            }
        }
        var rules = sheet.marks().stream().map(mark -> rule(page, mark)).toArray(ConditionalFormattingRule[]::new);
        if (rules.length > 0) {
            var range = new CellRangeAddress(1, last, 0, sheet.columns().size() - 1);
            page.getSheetConditionalFormatting().addConditionalFormatting(new CellRangeAddress[] {range}, rules);
        }
    }

    private static void choices(SXSSFSheet page, Column column, CellRangeAddressList where) {
        var lists = page.getDataValidationHelper();
        var list = lists.createExplicitListConstraint(column.choices().toArray(String[]::new));
        var validation = lists.createValidation(list, where);
        validation.setEmptyCellAllowed(true);
        validation.setSuppressDropDownArrow(true);
        validation.setShowErrorBox(true);
        validation.createErrorBox(column.head(), String.join(" / ", column.choices()));
        page.addValidationData(validation);
    }

    private static ConditionalFormattingRule rule(SXSSFSheet page, Mark mark) {
        var formatting = page.getSheetConditionalFormatting();
        var rule = formatting.createConditionalFormattingRule(mark.formula().replace("{r}", "2"));
        var font = rule.createFontFormatting();
        switch (mark.tone()) {
            case ALARM -> {
                font.setFontColorIndex(IndexedColors.DARK_RED.getIndex());
                fill(rule, PALE_RED);
            }
            case WARNING -> fill(rule, PALE_YELLOW);
            case QUIET -> font.setFontColorIndex(IndexedColors.GREY_50_PERCENT.getIndex());
        }
        return rule;
    }

    private static void fill(ConditionalFormattingRule rule, String colour) {
        var pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(new XSSFColor(HexFormat.of().parseHex(colour), new DefaultIndexedColorMap()));
        pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
    }
}
