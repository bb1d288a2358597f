package org.yishi.text.wall;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.yishi.text.Lang;
import org.yishi.text.Mask;
import org.yishi.text.Text;

/**
 * Looks for what may not hang on a public wall, and masks it. What is found is found in either language, whatever the
 * language of the paper; full-width digits and digits written as Chinese numerals are digits.
 *
 * <pre>{@code
 * var leaks = guard.find(body, known);          // [PHONE 13812345678]
 * guard.mask(body, leaks);                      // 138****5678
 * }</pre>
 */
public final class WallGuard {
    /** 17 digits and a check sign, or the 15 of before 1999; the birth date must be one. */
    private static final Pattern ID = Pattern.compile(
            "(?<![0-9])[1-9][0-9]{5}[ -]?(?:(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])["
                    + " -]?[0-9]{3}[0-9X]|[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3})(?![0-9X])");

    /** A mobile number, whole or in groups. */
    private static final Pattern MOBILE =
            Pattern.compile("(?<![0-9])(?:(?:\\+|00)?86[ -]?)?1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4}(?![0-9])");

    private final Text zh = Text.in(Lang.ZH);
    private final Text en = Text.in(Lang.EN);
    private final Pattern rooms = Pattern.compile(
            zh.of("disclosure.guard.room") + "|" + en.of("disclosure.guard.room"), Pattern.CASE_INSENSITIVE);
    private final Votes votes = new Votes(zh, en);
    private final String numerals = zh.of("disclosure.guard.numerals");

    /** Everything found, in the order of the text, nothing twice. */
    public List<Leak> find(String text, Known known) {
        var plain = digits(text);
        var found = new ArrayList<Leak>();
        matches(found, Leak.Kind.ID_NUMBER, ID, text, plain);
        matches(found, Leak.Kind.PHONE, MOBILE, text, plain);
        literal(found, Leak.Kind.PHONE, text, known.phones());
        literal(found, Leak.Kind.ADDRESS, text, known.addresses());
        matches(found, Leak.Kind.ADDRESS, rooms, text, plain);
        found.addAll(votes.find(text, known));
        found.sort(Comparator.comparingInt(Leak::from).thenComparingInt(l -> -l.to()));
        return apart(found);
    }

    /** The text with what was found in it masked; {@code leaks} are of this very text. */
    public String mask(String text, List<Leak> leaks, Text words) {
        var masked = new StringBuilder(text);
        leaks.stream()
                .sorted(Comparator.comparingInt(Leak::from).reversed())
                .forEach(leak -> masked.replace(leak.from(), leak.to(), shown(leak, words)));
        return masked.toString();
    }

    /** What stands in place of a leak. */
    public String shown(Leak leak, Text words) {
        return switch (leak.kind()) {
            case ID_NUMBER -> Mask.idNumber(leak.words());
            case PHONE -> Mask.phone(leak.words());
            case ADDRESS -> words.of("disclosure.guard.no-address");
            case VOTE, SIGNATURE, OBJECTOR -> words.of("disclosure.guard.no-name");
        };
    }

    private static void matches(List<Leak> found, Leak.Kind kind, Pattern pattern, String text, String plain) {
        var matcher = pattern.matcher(plain);
        while (matcher.find()) {
            found.add(new Leak(kind, matcher.start(), matcher.end(), text.substring(matcher.start(), matcher.end())));
        }
    }

    private static void literal(List<Leak> found, Leak.Kind kind, String text, Set<String> wanted) {
        for (var word : wanted) {
            // A place without a number is not a house; a phone of a few digits is any number.
            boolean tells = word.length() >= 5 && word.chars().anyMatch(Character::isDigit);
            for (int at = tells ? text.indexOf(word) : -1; at >= 0; at = text.indexOf(word, at + word.length())) {
                int end = at + word.length();
                if (!isDigit(text, at - 1, word.charAt(0)) && !isDigit(text, end, word.charAt(word.length() - 1))) {
                    found.add(new Leak(kind, at, end, word));
                }
            }
        }
    }

    /** Whether a number goes on beyond the word's end. */
    private static boolean isDigit(String text, int at, char end) {
        return Character.isDigit(end) && at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static List<Leak> apart(List<Leak> sorted) {
        var apart = new ArrayList<Leak>();
        int end = 0;
        for (var leak : sorted) {
            if (leak.from() >= end) {
                apart.add(leak);
                end = leak.to();
            }
        }
        return List.copyOf(apart);
    }

    /** The same text, sign by sign, with every digit as 0 to 9, and wide signs as narrow ones. */
    private String digits(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int numeral = numerals.indexOf(text.charAt(i));
            // Ten numerals, then the other sign for nought.
            plain.append(numeral >= 0 ? (char) ('0' + numeral % 10) : narrow(text.charAt(i)));
        }
        return plain.toString();
    }

    private static char narrow(char c) {
        if (Character.isDigit(c)) {
            return (char) ('0' + Character.digit(c, 10));
        }
        var narrow = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        return narrow.length() == 1 ? Character.toUpperCase(narrow.charAt(0)) : c;
    }
}
