package org.yishi.desk.script.word;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days, times and spans as people write them: 2026年3月5日, today-30, 19:04, 1分30秒. */
public final class Times {
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.\u5E74](\\d{1,2})[-/.\u6708](\\d{1,2})\u65E5?");
    private static final Pattern SHIFT = Pattern.compile("([+-])\\s*(\\d{1,5})");
    private static final Pattern CLOCK =
            Pattern.compile("(\\d{1,2})(?::(\\d{2})(?::(\\d{2}))?|[\u65F6\u70B9](?:(\\d{1,2})\u5206?)?)");
    private static final Pattern SPAN_PART = Pattern.compile("(\\d{1,5})\\s*([^\\d\\s]+)\\s*");

    /** The units of a span of time. */
    public enum Span {
        MINUTE,
        SECOND
    }

    /** The word for the day on which a script is played. */
    public enum Anchor {
        TODAY
    }

    private final Words words;

    public Times(Words words) {
        this.words = words;
    }

    /** Figures and signs in their narrow form. */
    public static String narrow(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    public Optional<Day> day(String text) {
        var narrow = narrow(text);
        var iso = ISO.matcher(narrow);
        if (iso.matches()) {
            return date(iso).map(Day.Fixed::new);
        }
        var shift = SHIFT.matcher(narrow);
        if (shift.matches()) {
            return Optional.of(new Day.FromNow(days(shift)));
        }
        return words.begins(Anchor.class, narrow).flatMap(begun -> fromToday(begun.rest()));
    }

    private static Optional<Day> fromToday(String rest) {
        var shift = SHIFT.matcher(rest);
        if (rest.isEmpty()) {
            return Optional.of(new Day.FromToday(0));
        }
        return shift.matches() ? Optional.of(new Day.FromToday(days(shift))) : Optional.empty();
    }

    private static int days(Matcher shift) {
        int days = Integer.parseInt(shift.group(2));
        return shift.group(1).equals("-") ? -days : days;
    }

    private static Optional<LocalDate> date(Matcher iso) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)), Integer.parseInt(iso.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public Optional<LocalTime> time(String text) {
        var clock = CLOCK.matcher(narrow(text));
        if (!clock.matches()) {
            return Optional.empty();
        }
        try {
            int minute = number(clock.group(2)) + number(clock.group(4));
            return Optional.of(LocalTime.of(number(clock.group(1)), minute, number(clock.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(@Nullable String digits) {
        return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    /** A day and a time, or a time alone. */
    public Optional<Moment> moment(String text) {
        var narrow = narrow(text);
        var alone = time(narrow);
        if (alone.isPresent()) {
            return alone.map(time -> new Moment(Optional.empty(), time));
        }
        for (int cut = 1; cut < narrow.length(); cut++) {
            var day = day(narrow.substring(0, cut));
            var time = time(narrow.substring(cut));
            if (day.isPresent() && time.isPresent()) {
                return Optional.of(new Moment(day, time.get()));
            }
        }
        return Optional.empty();
    }

    /** A span in seconds: 90秒, 1分30秒, 2 min. */
    public Optional<Integer> span(String text) {
        var narrow = narrow(text);
        var part = SPAN_PART.matcher(narrow);
        int seconds = 0;
        int end = 0;
        while (end < narrow.length() && part.find(end) && part.start() == end) {
            var unit = words.one(Span.class, part.group(2));
            if (unit.isEmpty()) {
                return Optional.empty();
            }
            seconds += Integer.parseInt(part.group(1)) * (unit.get() == Span.MINUTE ? 60 : 1);
            end = part.end();
        }
        return end > 0 && end == narrow.length() ? Optional.of(seconds) : Optional.empty();
    }
}
