package org.yishi.desk.script.word;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yishi.model.body.Measure;
import org.yishi.model.verdict.Count;
import org.yishi.model.vote.Choice;

/** Reads numbers and counts: 42, 42人, 赞成42 反对30 弃权11. */
public final class Numbers {
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,12}(?:\\.\\d{1,2})?)\\s*([^\\d\\s]*)");
    private static final Pattern NAMED =
            Pattern.compile("([^\\d\\s,\u3001\uFF0C;\uFF1B=:\uFF1A]+)\\s*[=:\uFF1A]?\\s*(\\d{1,12}(?:\\.\\d{1,2})?)");
    private static final Pattern FIGURE = Pattern.compile("\\d[\\d.,、，/]*\\D?");
    private static final Pattern SIGNS = Pattern.compile("[\\s,\u3001\uFF0C;\uFF1B]*");

    private Numbers() {}

    public static int whole(String text) {
        return (int) Math.min(Integer.MAX_VALUE, number(text, Measure.HEADS));
    }

    /** A number, in the unit's smallest step; a word for the unit may follow it. */
    public static long number(String text, Measure measure) {
        var match = NUMBER.matcher(Times.narrow(text));
        if (!match.matches()) {
            throw new NotUnderstoodException("script.no-number", text);
        }
        return steps(match.group(1), measure, text);
    }

    /** The number and its unit, heads where none is told: 42, 42人, 88.50平方米. */
    public static Optional<Measure> unit(Words words, String text) {
        var match = NUMBER.matcher(Times.narrow(text));
        return match.matches() ? words.one(Measure.class, match.group(2)) : Optional.empty();
    }

    /** Whether a text is a figure, with its unit or without, or several with commas between them. */
    public static boolean isFigure(String text) {
        return FIGURE.matcher(text).matches();
    }

    /** A whole number of at least 1. */
    public static int positive(String text) {
        int number = whole(text);
        if (number < 1) {
            throw new NotUnderstoodException("script.no-number", text);
        }
        return number;
    }

    private static long steps(String digits, Measure measure, String text) {
        try {
            var number = new BigDecimal(digits);
            return (measure == Measure.AREA ? number.movePointRight(2) : number).longValueExact();
        } catch (ArithmeticException e) {
            throw new NotUnderstoodException("script.no-whole-number", text);
        }
    }

    /** A count: by names of the answers, or three or four numbers in their order. */
    public static Count count(Words words, Measure measure, String text) {
        var numbers = new EnumMap<Choice, Long>(Choice.class);
        var bare = Times.narrow(text);
        if (!bare.isEmpty() && Character.isDigit(bare.charAt(0))) {
            inOrder(measure, bare, numbers);
        } else {
            named(words, measure, bare, numbers);
        }
        if (numbers.isEmpty()) {
            throw new NotUnderstoodException("script.no-count", text);
        }
        return new Count(
                measure,
                numbers.getOrDefault(Choice.YES, 0L),
                numbers.getOrDefault(Choice.NO, 0L),
                numbers.getOrDefault(Choice.ABSTAIN, 0L),
                numbers.getOrDefault(Choice.INVALID, 0L));
    }

    private static void inOrder(Measure measure, String text, Map<Choice, Long> numbers) {
        var told = text.split("[\\s,\u3001\uFF0C;\uFF1B/]+", -1);
        if (told.length < 2 || told.length > 4) {
            throw new NotUnderstoodException("script.no-count", text);
        }
        var order = List.of(Choice.YES, Choice.NO, Choice.ABSTAIN, Choice.INVALID);
        for (int i = 0; i < told.length; i++) {
            numbers.put(order.get(i), number(told[i], measure));
        }
    }

    private static void named(Words words, Measure measure, String text, Map<Choice, Long> numbers) {
        for (var pair : pairs(words.withoutUnits(text))) {
            var choice = words.one(Choice.class, pair.word())
                    .orElseThrow(() ->
                            new NotUnderstoodException("script.no-choice", pair.word(), words.list(Choice.class)));
            if (numbers.put(choice, steps(pair.digits(), measure, text)) != null) {
                throw new NotUnderstoodException("script.twice", pair.word());
            }
        }
    }

    /** A word with the number that follows it. */
    public record Pair(String word, String digits) {}

    /** All words with numbers, of a text that holds nothing else. */
    public static List<Pair> pairs(String text) {
        var pairs = new ArrayList<Pair>();
        var match = NAMED.matcher(text);
        int end = 0;
        while (match.find(end)
                && SIGNS.matcher(text.substring(end, match.start())).matches()) {
            pairs.add(new Pair(match.group(1), match.group(2)));
            end = match.end();
        }
        if (!SIGNS.matcher(text.substring(end)).matches()) {
            throw new NotUnderstoodException("script.no-count", text);
        }
        return pairs;
    }
}
