package org.yishi.office.read.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into records and fields (RFC 4180, read leniently).
 *
 * <p>A quote opens only at the start of a field and closes only at its end. A quote that is never closed so is an
 * ordinary character: it cannot swallow the rest of the file. Line ends may be CRLF, LF or CR.
 */
public final class Separated {
    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    private Separated(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /**
     * One record.
     *
     * @param line the number of its first line, from 1
     * @param fields as they stand, quotes taken off; never empty
     */
    public record Line(int line, List<String> fields) {}

    /** A reader at the start of the text. */
    public static Separated of(String text, char separator) {
        return new Separated(text, separator);
    }

    /** All records, empty lines too (as one empty field). */
    public static List<Line> parse(String text, char separator) {
        var lines = new ArrayList<Line>();
        for (var reader = of(text, separator); reader.hasNext(); ) {
            lines.add(reader.next());
        }
        return lines;
    }

    /** Whether text is left. */
    public boolean hasNext() {
        return at < text.length();
    }

    /** The next record. */
    public Line next() {
        int first = line;
        var fields = new ArrayList<String>();
        do {
            fields.add(at < text.length() && text.charAt(at) == '"' ? quoted() : bare());
        } while (passSeparator());
        passLineEnd();
        return new Line(first, fields);
    }

    private String bare() {
        int start = at;
        while (at < text.length() && !isEnd(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        int start = at;
        int startLine = line;
        var field = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c != '"') {
                field.append(c);
                line += isLineEnd(at) ? 1 : 0;
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                field.append('"');
                at++;
            } else {
                at++;
                if (at == text.length() || isEnd(text.charAt(at))) {
                    return field.toString();
                }
                break;
            }
        }
        at = start;
        line = startLine;
        return bare();
    }

    private boolean isEnd(char c) {
        return c == separator || c == '\n' || c == '\r';
    }

    /** Whether a line ends with this character: LF, or a CR that no LF follows. */
    private boolean isLineEnd(int index) {
        char c = text.charAt(index);
        return c == '\n' || (c == '\r' && !(index + 1 < text.length() && text.charAt(index + 1) == '\n'));
    }

    private boolean passSeparator() {
        if (at < text.length() && text.charAt(at) == separator) {
            at++;
            return true;
        }
        return false;
    }

    private void passLineEnd() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
            if (at < text.length() && text.charAt(at) == '\n') {
                at++;
            }
            line++;
        } else if (at < text.length()) {
            at++;
            line++;
        }
    }
}
