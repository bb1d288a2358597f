package org.yishi.text.file;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A title as the name of a file that every system takes: no path, no sign that some system refuses, none of the names
 * that Windows keeps for its devices, not longer than a disk allows.
 *
 * <pre>{@code
 * FileName.of("关于1/2号路的决议：通过")     // 关于1 2号路的决议：通过
 * FileName.of("../con.docx")              // con_.docx
 * }</pre>
 */
public final class FileName {
    /** Disks take 255 bytes; a number and an ending may be added. */
    private static final int MOST_BYTES = 200;

    private static final int LONGEST_ENDING = 6;
    private static final Pattern REFUSED =
            Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}\u2028\u2029\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]+");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])");
    private static final Pattern EDGES = Pattern.compile("^[.\\s]+|[.\\s]+$");

    private FileName() {}

    /** The name; an ending such as {@code .docx} stays. Never empty. */
    public static String of(String title) {
        var whole = new String(title.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        var plain = EDGES.matcher(REFUSED.matcher(whole).replaceAll(" ")).replaceAll("");
        int dot = plain.lastIndexOf('.');
        boolean ends = dot > 0 && plain.length() - dot <= LONGEST_ENDING && plain.indexOf(' ', dot) < 0;
        var stem = ends ? plain.substring(0, dot) : plain;
        var ending = ends ? plain.substring(dot) : "";
        var cut = EDGES.matcher(cut(stem, MOST_BYTES - ending.length())).replaceAll("");
        var first = cut.split("\\.", 2)[0].strip();
        return (cut.isEmpty() || DEVICE.matcher(first.toLowerCase(Locale.ROOT)).matches() ? cut + "_" : cut) + ending;
    }

    private static String cut(String text, int most) {
        int bytes = 0;
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            bytes += Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > most) {
                return text.substring(0, at);
            }
            at += Character.charCount(c);
        }
        return text;
    }
}
