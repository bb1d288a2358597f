package org.yishi.office.write.xlsx.part;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.yishi.office.write.Words;

/** The texts of a workbook, each kept once and told by its place. */
public final class Strings {
    public static final String PART = "xl/sharedStrings.xml";
    /** What looks like the sign for a character that XML may not hold (ECMA-376 part 1, 22.9.2.19). */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final Map<String, Integer> places = new HashMap<>();
    private final StringBuilder items = new StringBuilder();
    private long used;

    /** None yet. */
    public Strings() {}

    /** The place of a text, from 0. */
    public int of(String text) {
        used++;
        return places.computeIfAbsent(text, this::add);
    }

    private Integer add(String text) {
        items.append("<si><t xml:space=\"preserve\">");
        var plain = escaped(Words.clean(text));
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case '&' -> items.append("&amp;");
                case '<' -> items.append("&lt;");
                case '>' -> items.append("&gt;");
                default -> items.append(c);
            }
        }
        items.append("</t></si>");
        return places.size();
    }

    /** The text with a sign before what a spreadsheet would read as {@code _x000D_}. */
    public static String escaped(String text) {
        return text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_") : text;
    }

    public void write(Xml xml) {
        xml.raw(Xml.HEAD)
                .raw("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"")
                .raw(used)
                .raw("\" uniqueCount=\"")
                .raw(places.size())
                .raw("\">")
                .raw(items.toString())
                .raw("</sst>");
    }
}
