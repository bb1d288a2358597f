package org.yishi.office.write.xlsx.part;

/** The looks of cells, each by its place in the workbook's list of styles. */
public final class Styles {
    public static final String PART = "xl/styles.xml";
    private static final String FACE = "宋体";
    private static final int SIZE = 10;

    public static final int HEAD = 1;
    public static final int WORDS = 2;
    /** For text that begins like a formula: stays text when it is edited in place. */
    public static final int QUOTED = 3;

    public static final int MARK = 4;
    public static final int NUMBER = 5;
    public static final int DATE = 6;
    public static final int MONEY = 7;
    /** How much further on the look of a cell stands that is not to be filled in. */
    public static final int LOCKED = 6;

    /** What stands out, by its place in a list of its own. */
    public static final int ALARM = 0;

    public static final int WARNING = 1;
    public static final int QUIET = 2;

    private static final int AS_TEXT = 49;
    private static final int AS_NUMBER = 1;
    private static final int AS_MONEY = 4;
    private static final int AS_DAY = 164;

    private Styles() {}

    public static void write(Xml xml) {
        xml.raw(Xml.HEAD)
                .raw("<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">")
                .raw("<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy-mm-dd\"/></numFmts>")
                .raw("<fonts count=\"2\">")
                .raw(font(""))
                .raw(font("<b/>"))
                .raw("</fonts><fills count=\"4\"><fill><patternFill patternType=\"none\"/></fill>")
                .raw("<fill><patternFill patternType=\"gray125\"/></fill>")
                .raw(fill("FFC0C0C0"))
                .raw(fill("FFF0F0F0"))
                .raw("</fills><borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border>")
                .raw("<border><left style=\"thin\"/><right style=\"thin\"/><top style=\"thin\"/>")
                .raw("<bottom style=\"thin\"/><diagonal/></border></borders>")
                .raw("<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>")
                .raw("</cellStyleXfs><cellXfs count=\"14\">")
                .raw("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>")
                .raw(cell(0, 1, 2, "center", ""));
        cells(xml, 0);
        cells(xml, 3);
        xml.raw("</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\""
                        + " builtinId=\"0\"/></cellStyles>")
                .raw("<dxfs count=\"3\">")
                .raw("<dxf><font><color rgb=\"FF800000\"/></font>" + paint("FFFBE3E1") + "</dxf>")
                .raw("<dxf>" + paint("FFFFF6D6") + "</dxf>")
                .raw("<dxf><font><color rgb=\"FF808080\"/></font></dxf></dxfs></styleSheet>");
    }

    private static void cells(Xml xml, int fill) {
        xml.raw(cell(AS_TEXT, 0, fill, "left", ""))
                .raw(cell(AS_TEXT, 0, fill, "left", " quotePrefix=\"1\""))
                .raw(cell(AS_TEXT, 0, fill, "center", ""))
                .raw(cell(AS_NUMBER, 0, fill, "center", ""))
                .raw(cell(AS_DAY, 0, fill, "center", ""))
                .raw(cell(AS_MONEY, 0, fill, "right", ""));
    }

    private static String cell(int format, int font, int fill, String align, String more) {
        return "<xf numFmtId=\"" + format + "\" fontId=\"" + font + "\" fillId=\"" + fill
                + "\" borderId=\"1\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\""
                + " applyBorder=\"1\" applyAlignment=\"1\"" + more + "><alignment horizontal=\"" + align
                + "\" vertical=\"center\" wrapText=\"1\"/></xf>";
    }

    private static String font(String weight) {
        return "<font>" + weight + "<sz val=\"" + SIZE + "\"/><name val=\"" + FACE + "\"/><family val=\"3\"/>"
                + "<charset val=\"134\"/></font>";
    }

    private static String fill(String colour) {
        return "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"" + colour
                + "\"/><bgColor indexed=\"64\"/></patternFill></fill>";
    }

    private static String paint(String colour) {
        return "<fill><patternFill patternType=\"solid\"><bgColor rgb=\"" + colour + "\"/></patternFill></fill>";
    }
}
