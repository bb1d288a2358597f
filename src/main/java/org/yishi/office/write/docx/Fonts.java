package org.yishi.office.write.docx;

import java.util.Map;

/**
 * The East Asian faces of an official paper (GB/T 9704-2012, 5.2 and 7.3). A face that a machine lacks is replaced by
 * the alternatives named in the document's font table.
 *
 * @param body 仿宋, for the text
 * @param title 小标宋, for the title; a licensed font that Windows does not bring
 * @param strong 黑体, for first-level headings and labels
 * @param kai 楷体, for second-level headings
 * @param number 宋体, for page numbers
 */
public record Fonts(String body, String title, String strong, String kai, String number) {
    /** For characters beyond the BMP, which the faces above do not hold. */
    static final String RARE = "SimSun-ExtB";

    /** The faces of the standard, by the names they have on Windows. */
    public static Fonts standard() {
        return new Fonts("仿宋", "方正小标宋简体", "黑体", "楷体", "宋体");
    }

    Map<String, String> byToken() {
        return Map.of(
                "{body}", body, "{title}", title, "{strong}", strong, "{kai}", kai, "{number}", number, "{rare}", RARE);
    }
}
