package org.yishi.desk.roster.person;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.yishi.desk.roster.table.Lexicon;
import org.yishi.model.people.Gender;

/**
 * A name as people write it in a list: with blanks to align it, with a remark in brackets.
 *
 * @param text the name alone
 * @param remark what stood in brackets and is neither sex nor head: how the village tells two like names apart
 * @param gender what the brackets told of it
 * @param head whether the brackets said that this is the head
 */
record Name(String text, String remark, Gender gender, boolean head) {
    private static final Pattern BLANKS_BETWEEN = Pattern.compile("(?<=\\p{IsHan})[\\s\\p{Z}]+(?=\\p{IsHan})");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern BRACKETS = Pattern.compile("\\p{Ps}([^\\p{Pe}]*)\\p{Pe}");
    private static final Pattern LOST = Pattern.compile("[?\\uFF1F*\\u25A1\\uFFFD\\p{Co}]");
    private static final Pattern SEVERAL = Pattern.compile("\\p{IsHan}\\s*[\\u3001,\\uFF0C/;\\uFF1B]\\s*\\p{IsHan}");
    private static final Pattern PRIVATE = Pattern.compile("\\p{Co}");
    private static final Pattern LOOKALIKE = Pattern.compile("[\\u2F00-\\u2FDF\\uF900-\\uFAFF\\p{Co}]");
    private static final int LONGEST = 40;

    static Name of(String written, Lexicon lexicon) {
        var line = mended(written.replace('\n', ' ').strip());
        var brackets = BRACKETS.matcher(line);
        var remark = brackets.find() ? brackets.group(1).strip() : "";
        var bare =
                remark.isEmpty() ? line : BRACKETS.matcher(line).replaceAll("").strip();
        var text = BLANKS.matcher(BLANKS_BETWEEN.matcher(bare).replaceAll("")).replaceAll(" ");
        var gender = gender(remark, lexicon);
        boolean head = lexicon.is("head", remark);
        return new Name(text, head || gender != Gender.UNKNOWN ? "" : remark, gender, head);
    }

    /**
     * Characters that only look like those of the name: radicals copied out of a PDF, and those that old programs kept in
     * the private area because GBK had no place for them. GB 18030 has given both their own.
     */
    private static String mended(String name) {
        return LOOKALIKE.matcher(name).replaceAll(found -> {
            var one = found.group();
            if (!PRIVATE.matcher(one).matches()) {
                return Normalizer.normalize(one, Normalizer.Form.NFKC);
            }
            var now = new String(one.getBytes(Charset.forName("GBK")), Charset.forName("GB18030"));
            return now.length() == 1 && now.charAt(0) > 0x2E00 ? now : one;
        });
    }

    static Gender gender(String text, Lexicon lexicon) {
        if (lexicon.is("male", text)) {
            return Gender.MALE;
        }
        return lexicon.is("female", text) ? Gender.FEMALE : Gender.UNKNOWN;
    }

    /** Whether a character was lost: a question mark, a box, a mask, or one that only its maker's font shows. */
    boolean hasLostCharacter() {
        return LOST.matcher(text).find();
    }

    /** Whether it can be a name at all. */
    boolean isName() {
        return text.codePoints().anyMatch(Character::isLetter) && text.codePointCount(0, text.length()) <= LONGEST;
    }

    /** Whether two people seem to stand in one cell. */
    boolean hasSeveral() {
        return SEVERAL.matcher(text).find();
    }

    boolean hasDigits() {
        return text.codePoints().anyMatch(Character::isDigit);
    }
}
