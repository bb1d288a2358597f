package org.yishi.desk.roster.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yishi.desk.roster.table.Lexicon;
import org.yishi.office.read.Cell;

/**
 * A day, month or year of birth as people write it: 1956-03-12, 1956.3, 195603, 1956年3月, 1956, or the number that a
 * spreadsheet keeps for a day.
 *
 * @param text ISO: yyyy, yyyy-MM or yyyy-MM-dd; empty where none could be read
 * @param state what is to be said about it
 */
record Birth(String text, State state) {
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int OLDEST = 1890;

    /** The first day of the count of days in a spreadsheet, as it works out for every day after February 1900. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** What is to be said about a birth. */
    enum State {
        RIGHT,
        /** 1956.1 kept as a number may have been 1956.10: only the year is sure. */
        MONTH_UNSURE,
        /** 3/12/1956 may be March or December: only the year is sure. */
        ORDER_UNSURE,
        /** No such day, or one in the future, or too long ago. */
        IMPOSSIBLE,
        /** Nothing like a day. */
        UNREADABLE
    }

    static Birth of(Cell cell, LocalDate today) {
        var text = Lexicon.narrow(cell.text());
        var groups = groups(text);
        if (groups.isEmpty() || text.length() > 30) {
            return new Birth("", State.UNREADABLE);
        }
        if (cell.kind() == Cell.Kind.NUMBER && text.matches("\\d{4}\\.1")) {
            return checked(number(groups.get(0)), 0, 0, today, State.MONTH_UNSURE);
        }
        return groups.size() == 1 ? together(groups.getFirst(), today) : apart(groups, today);
    }

    private static List<String> groups(String text) {
        var groups = new ArrayList<String>();
        DIGITS.matcher(text).results().forEach(found -> groups.add(found.group()));
        return groups;
    }

    private static Birth together(String digits, LocalDate today) {
        return switch (digits.length()) {
            case 8 ->
                checked(
                        number(digits.substring(0, 4)),
                        number(digits.substring(4, 6)),
                        number(digits.substring(6)),
                        today,
                        State.RIGHT);
            case 6 -> checked(number(digits.substring(0, 4)), number(digits.substring(4)), 0, today, State.RIGHT);
            case 5 -> day(DAY_ZERO.plusDays(number(digits)), today);
            case 4 -> checked(number(digits), 0, 0, today, State.RIGHT);
            default -> new Birth("", State.UNREADABLE);
        };
    }

    private static Birth apart(List<String> groups, LocalDate today) {
        var first = groups.getFirst();
        if (first.length() == 4) {
            return checked(
                    number(first),
                    number(groups.get(1)),
                    groups.size() > 2 ? number(groups.get(2)) : 0,
                    today,
                    State.RIGHT);
        }
        if (groups.size() == 3 && groups.get(2).length() == 4) {
            return checked(number(groups.get(2)), 0, 0, today, State.ORDER_UNSURE);
        }
        if (first.length() == 2 && number(first) > today.getYear() % 100) {
            return checked(
                    1900 + number(first),
                    number(groups.get(1)),
                    groups.size() > 2 ? number(groups.get(2)) : 0,
                    today,
                    State.RIGHT);
        }
        return new Birth("", State.UNREADABLE);
    }

    private static Birth checked(int year, int month, int day, LocalDate today, State state) {
        if (year < OLDEST || year > today.getYear()) {
            return new Birth("", State.IMPOSSIBLE);
        }
        try {
            if (month == 0) {
                return new Birth(Integer.toString(year), state);
            }
            if (day == 0) {
                var at = YearMonth.of(year, month);
                return at.isAfter(YearMonth.from(today))
                        ? new Birth("", State.IMPOSSIBLE)
                        : new Birth(at.toString(), state);
            }
            return day(LocalDate.of(year, month, day), today);
        } catch (DateTimeException e) {
            return new Birth("", State.IMPOSSIBLE);
        }
    }

    private static Birth day(LocalDate day, LocalDate today) {
        boolean possible = !day.isAfter(today) && day.getYear() >= OLDEST;
        return possible ? new Birth(day.toString(), State.RIGHT) : new Birth("", State.IMPOSSIBLE);
    }

    private static int number(String digits) {
        return digits.length() > 8 ? 0 : Integer.parseInt(digits);
    }

    /** Whether two births can be the same as far as both are known; an unknown one fits any. */
    static boolean fit(String one, String other) {
        return one.startsWith(other) || other.startsWith(one);
    }
}
