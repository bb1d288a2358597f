package org.yishi.desk.roster.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yishi.desk.roster.table.Lexicon;
import org.yishi.model.people.Gender;
import org.yishi.office.read.Cell;

/**
 * A citizen identity number by GB 11643-1999: six digits of place, eight of birth, three of order (odd for men), one
 * check character after ISO 7064 MOD 11-2. The older form has 15 digits, two for the year and no check.
 *
 * @param text 18 or 15 characters, an X in capitals
 * @param state what is wrong with it, if anything
 * @param birth the day that it tells, where it is one
 * @param gender that it tells
 */
record IdNumber(String text, State state, Optional<LocalDate> birth, Gender gender) {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final Pattern SIGNS = Pattern.compile("[\\s'`\\u2018\\u2019-]");
    private static final Pattern FULL = Pattern.compile("\\d{17}[0-9X]");
    private static final Pattern OLD = Pattern.compile("\\d{15}");
    private static final LocalDate OLDEST = LocalDate.of(1890, 1, 1);

    /** What is wrong with a number. */
    enum State {
        RIGHT,
        /** Not 18 or 15 characters, or letters in it. */
        NO_NUMBER,
        /** The last digits were replaced by zeros: the cell was a number in a spreadsheet. */
        ROUNDED,
        WRONG_DAY,
        WRONG_CHECK
    }

    static IdNumber of(Cell cell, LocalDate today) {
        var text = SIGNS.matcher(Lexicon.narrow(cell.text())).replaceAll("").toUpperCase(Locale.ROOT);
        boolean rounded = cell.kind() == Cell.Kind.ROUNDED;
        if (OLD.matcher(text).matches() && !rounded) {
            return judged(text, day("19" + text.substring(6, 12), today), text.charAt(14), State.RIGHT);
        }
        if (!FULL.matcher(text).matches()) {
            return new IdNumber(text, rounded ? State.ROUNDED : State.NO_NUMBER, Optional.empty(), Gender.UNKNOWN);
        }
        var day = day(text.substring(6, 14), today);
        boolean right = check(text) == text.charAt(17);
        // A file saved as text after Excel had rounded: the check fails and the number ends in zeros.
        if (rounded || (!right && text.endsWith("000"))) {
            return new IdNumber(text, State.ROUNDED, day, Gender.UNKNOWN);
        }
        return judged(text, day, text.charAt(16), right ? State.RIGHT : State.WRONG_CHECK);
    }

    private static IdNumber judged(String text, Optional<LocalDate> day, char order, State state) {
        if (day.isEmpty()) {
            return new IdNumber(text, State.WRONG_DAY, day, Gender.UNKNOWN);
        }
        var gender = (order - '0') % 2 == 1 ? Gender.MALE : Gender.FEMALE;
        return new IdNumber(text, state, day, state == State.RIGHT ? gender : Gender.UNKNOWN);
    }

    private static char check(String text) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (text.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % 11);
    }

    private static Optional<LocalDate> day(String digits, LocalDate today) {
        try {
            var day = LocalDate.of(
                    Integer.parseInt(digits.substring(0, 4)),
                    Integer.parseInt(digits.substring(4, 6)),
                    Integer.parseInt(digits.substring(6, 8)));
            return day.isAfter(today) || day.isBefore(OLDEST) ? Optional.empty() : Optional.of(day);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
