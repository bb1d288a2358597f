package org.yishi.model.forum.question;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers of participants' cards, by which the two forms of one person find each other; nobody's name. */
public final class Codes {
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=\\d)");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,15}");

    /** 2 before 10, figures before words. */
    public static final Comparator<String> IN_ORDER = Comparator.comparingLong(
                    (String code) -> DIGITS.matcher(code).matches() ? Long.parseLong(code) : Long.MAX_VALUE)
            .thenComparing(Comparator.naturalOrder());

    private Codes() {}

    /** As it is kept: 007, ７ and 7 are one; a12 and A12 are one. */
    public static String plain(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        return DIGITS.matcher(plain).matches() ? LEADING_ZEROS.matcher(plain).replaceFirst("") : plain;
    }
}
