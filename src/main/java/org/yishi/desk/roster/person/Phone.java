package org.yishi.desk.roster.person;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.yishi.desk.roster.table.Lexicon;
import org.yishi.office.read.Cell;

/**
 * A telephone number as people write it: with blanks and dashes, with +86, two in one cell.
 *
 * @param digits of the first number; empty where there is none
 * @param usual whether it has as many digits as a number has
 * @param others how many more stand in the cell
 * @param rounded whether the spreadsheet has lost digits of it
 */
record Phone(String digits, boolean usual, int others, boolean rounded) {
    private static final Pattern NUMBER = Pattern.compile("\\+?\\d[\\d \\u00A0-]*\\d|\\d");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");
    private static final Pattern BETWEEN = Pattern.compile("[/,;|\\n\\u3001]|\\s{2,}");

    static Phone of(Cell cell) {
        var text = DASHES.matcher(Lexicon.narrow(cell.text())).replaceAll("-");
        var numbers = new ArrayList<String>();
        for (var part : BETWEEN.split(text, -1)) {
            NUMBER.matcher(part).results().forEach(found -> split(found.group(), numbers));
        }
        if (numbers.isEmpty() || cell.kind() == Cell.Kind.ROUNDED) {
            return new Phone("", false, 0, cell.kind() == Cell.Kind.ROUNDED);
        }
        // A mobile number before a land line, whatever their order.
        var first = numbers.stream().filter(Phone::isMobile).findFirst().orElse(numbers.getFirst());
        return new Phone(
                first, isUsual(first), (int) numbers.stream().distinct().count() - 1, false);
    }

    /** Two mobile numbers with only a blank between them are two. */
    private static void split(String written, ArrayList<String> numbers) {
        var digits = NO_DIGIT.matcher(written).replaceAll("");
        if (digits.length() == 13 && digits.startsWith("86")) {
            numbers.add(digits.substring(2));
        } else if (digits.length() == 15 && digits.startsWith("0086")) {
            numbers.add(digits.substring(4));
        } else if (digits.length() == 22 && isMobile(digits.substring(0, 11)) && isMobile(digits.substring(11))) {
            numbers.add(digits.substring(0, 11));
            numbers.add(digits.substring(11));
        } else {
            numbers.add(digits);
        }
    }

    private static boolean isMobile(String digits) {
        return digits.length() == 11 && digits.charAt(0) == '1' && digits.charAt(1) >= '3';
    }

    /** A mobile number, a land line with its area code, a land line without, or a short number of a group. */
    private static boolean isUsual(String digits) {
        if (digits.startsWith("0")) {
            return digits.length() >= 10 && digits.length() <= 12;
        }
        return isMobile(digits) || digits.length() == 7 || digits.length() == 8 || digits.length() == 6;
    }
}
