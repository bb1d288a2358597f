package org.yishi.desk.play;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yishi.model.Outcome;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.presence.Attendee;

/** Finds people on the list of a meeting as a script names them: by number, range, name or pinyin initials. */
final class Roll {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,6})\\s*[-~\u2013\u2014]\\s*(\\d{1,6})");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]+");

    private final List<Attendee> list;

    Roll(Proceedings now) {
        this.list = now.attendees();
    }

    /** All who are named, in the order in which they are named. */
    Outcome<List<Attendee>> all(List<String> names) {
        var found = new ArrayList<Attendee>();
        for (var name : names) {
            var some = some(name);
            if (some instanceof Outcome.Refused<List<Attendee>>) {
                return some;
            }
            found.addAll(some.orThrow());
        }
        return Outcome.done(found);
    }

    /** The one who is named. */
    Outcome<Attendee> one(String name) {
        return some(name)
                .then(found -> found.size() == 1
                        ? Outcome.done(found.getFirst())
                        : Outcome.refused("script.one-person", name));
    }

    private Outcome<List<Attendee>> some(String name) {
        var narrow = narrow(name);
        var range = RANGE.matcher(narrow);
        if (range.matches()) {
            return range(name, Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)));
        }
        if (NUMBER.matcher(narrow).matches()) {
            int number = Integer.parseInt(narrow);
            return unique(name, a -> a.number() == number);
        }
        var byName = unique(
                name,
                a -> narrow(a.name()).equals(narrow) || narrow(a.display()).equals(narrow));
        boolean maybeInitials = list.stream().noneMatch(a -> narrow(a.name()).equals(narrow))
                && LATIN.matcher(narrow).matches();
        return maybeInitials ? unique(name, a -> a.initials().equals(narrow.toUpperCase(Locale.ROOT))) : byName;
    }

    private Outcome<List<Attendee>> range(String name, int first, int last) {
        var found = list.stream()
                .filter(a -> a.number() >= first && a.number() <= last)
                .toList();
        return found.size() == last - first + 1 ? Outcome.done(found) : Outcome.refused("script.nobody", name);
    }

    private Outcome<List<Attendee>> unique(String name, Predicate<Attendee> test) {
        var found = list.stream().filter(test).toList();
        return switch (found.size()) {
            case 0 -> Outcome.refused("script.nobody", name);
            case 1 -> Outcome.done(found);
            default -> Outcome.refused("script.several", name, found.size(), numbers(found));
        };
    }

    private static String numbers(List<Attendee> found) {
        return found.stream().map(a -> a.number() + " " + a.display()).collect(Collectors.joining(", "));
    }

    /** Wide and narrow forms of one sign are the same name. */
    private static String narrow(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).strip();
    }
}
