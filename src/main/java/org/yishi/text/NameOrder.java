package org.yishi.text;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;

/**
 * The orders in which names stand on lists.
 *
 * <pre>{@code
 * candidates.sort(NameOrder.byStrokes());   // 按姓名笔画: the order of lists of candidates
 * residents.sort(Comparator.comparing(Resident::name, NameOrder.byPinyin()));
 * }</pre>
 *
 * <p>Names that are equal in an order stand by their characters, so that a list is the same each time. The first use
 * costs some tenths of a second; ask for it away from the screen's thread.
 */
public final class NameOrder {
    /** How CLDR's collations mark where a group begins: U+FDD0, then for n strokes U+2800 + n. */
    private static final String MARK = "\uFDD0";

    private static final int FIRST_NUMBER = 0x2800;
    private static final int MOST_STROKES = 64;

    private NameOrder() {}

    /**
     * 按姓名笔画: fewer strokes first, character by character, as they are written on the mainland. ICU counts some parts by
     * the forms of Taiwan; the usual names in which they stand are set right.
     */
    public static Comparator<String> byStrokes() {
        var collator = collator("zh@collation=stroke");
        return (one, other) -> {
            int[] a = one.codePoints().toArray();
            int[] b = other.codePoints().toArray();
            for (int i = 0; i < Math.min(a.length, b.length); i++) {
                int side = compare(collator, Character.toString(a[i]), Character.toString(b[i]));
                if (side != 0) {
                    return side;
                }
            }
            return Integer.compare(a.length, b.length);
        };
    }

    /** By pinyin initials, with surnames read as surnames, then by the whole reading. */
    public static Comparator<String> byPinyin() {
        var collator = collator("zh@collation=pinyin");
        return Comparator.comparing(Pinyin::initials)
                .thenComparing(collator::compare)
                .thenComparing(Comparator.naturalOrder());
    }

    private static int compare(Collator collator, String one, String other) {
        int strokes = Integer.compare(strokes(collator, one), strokes(collator, other));
        int side = strokes != 0 ? strokes : collator.compare(one, other);
        return side != 0 ? side : one.compareTo(other);
    }

    /** The strokes of a character: before it stands the collation's own mark for their number. */
    private static int strokes(Collator collator, String character) {
        int low = 0;
        int high = MOST_STROKES;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (collator.compare(MARK + (char) (FIRST_NUMBER + middle), character) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low - NameTable.extraStrokes(character);
    }

    private static Collator collator(String locale) {
        return Collator.getInstance(new ULocale(locale)).freeze();
    }
}
