package org.yishi.desk.disclosure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.disclosure.SpecialDay;
import org.yishi.text.Lang;
import org.yishi.text.Text;

/** Reads a list of days as people paste it: a day or a span, whether it is free or worked, the holiday's name. */
final class HolidayLines {
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    /** The same with Chinese signs between, and one after. */
    private static final Pattern LONG_DAY =
            Pattern.compile("(\\d{4})\\p{IsHan}(\\d{1,2})\\p{IsHan}(\\d{1,2})\\p{IsHan}");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 31;

    private final List<String> free;
    private final List<String> worked;

    /** Reads the words of both languages. */
    HolidayLines() {
        var both = Stream.of(Lang.values()).map(Text::in).toList();
        free = both.stream()
                .flatMap(t -> Stream.of(t.of("disclosure.holiday.free-words").split(" ", -1)))
                .toList();
        worked = both.stream()
                .flatMap(t -> Stream.of(t.of("disclosure.holiday.work-words").split(" ", -1)))
                .toList();
    }

    /** All days of the list; refused with the first line that cannot be read. */
    Outcome<List<SpecialDay>> read(String list) {
        var days = new ArrayList<SpecialDay>();
        var lines = list.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            boolean isHead = i == 0 && line.chars().noneMatch(Character::isDigit);
            if (!line.isEmpty() && !isHead) {
                var read = line(line);
                if (read.isEmpty()) {
                    return new Outcome.Refused<>(Refusal.of("disclosure.holiday.unread", i + 1, line));
                }
                days.addAll(read);
            }
        }
        return days.isEmpty() ? Outcome.refused("disclosure.holiday.no-lines") : Outcome.done(days);
    }

    /** The days of a line; none where it cannot be read. */
    private List<SpecialDay> line(String said) {
        var given = LONG_DAY.matcher(said).replaceAll("$1-$2-$3 ");
        var matcher = DAY.matcher(given);
        var ends = new ArrayList<LocalDate>();
        var rest = new StringBuilder();
        int from = 0;
        while (matcher.find()) {
            var day = day(matcher.group(1), matcher.group(2), matcher.group(3));
            if (day.isEmpty()) {
                return List.of();
            }
            ends.add(day.get());
            rest.append(given, from, matcher.start()).append(' ');
            from = matcher.end();
        }
        rest.append(given.substring(from));
        if (ends.isEmpty() || ends.size() > 2) {
            return List.of();
        }
        return span(
                ends.getFirst(),
                ends.getLast(),
                Arrays.asList(BETWEEN.split(rest.toString().strip(), -1)));
    }

    private List<SpecialDay> span(LocalDate first, LocalDate last, List<String> words) {
        var small = words.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
        boolean isFree = small.stream().anyMatch(free::contains);
        boolean isWorked = small.stream().anyMatch(worked::contains);
        if (isFree == isWorked || last.isBefore(first) || last.isAfter(first.plusDays(LONGEST))) {
            return List.of();
        }
        var name = words.stream()
                .filter(w -> !free.contains(w.toLowerCase(Locale.ROOT)) && !worked.contains(w.toLowerCase(Locale.ROOT)))
                .filter(w -> w.codePoints().anyMatch(Character::isLetter) && w.codePointCount(0, w.length()) > 1)
                .findFirst()
                .orElse("");
        return first.datesUntil(last.plusDays(1))
                .map(day -> new SpecialDay(day, isWorked, name))
                .toList();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
