package org.yishi.text;

/**
 * The pinyin initials of names, for finding people by a few keys.
 *
 * <pre>{@code
 * Pinyin.initials("张大为");              // ZDW
 * Pinyin.initials("单雄信");              // SXX: as a surname it is read shan
 * Pinyin.initials("尉迟恭");              // YCG
 * Pinyin.initials("阿卜杜拉·买买提");      // ABDLMMT
 * }</pre>
 *
 * <p>Surnames are read as surnames. Of a Latin word the first letter counts. A character that has no reading stands for
 * itself, so that there are as many initials as characters, beyond the BMP too. The table is read when first asked for.
 */
public final class Pinyin {
    private Pinyin() {}

    /** The initials in capitals; empty for an empty name. */
    public static String initials(String name) {
        var initials = new StringBuilder();
        var surname = surname(name.strip());
        initials.append(NameTable.surname(surname).orElse(""));
        boolean inWord = false;
        for (int c : name.strip().substring(surname.length()).codePoints().toArray()) {
            boolean latin = Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
            if (Character.isIdeographic(c)) {
                initials.append(ofGiven(c));
            } else if (latin && !inWord) {
                initials.appendCodePoint(Character.toUpperCase(c));
            }
            inWord = latin;
        }
        return initials.toString();
    }

    /** The surname where it is read otherwise than its characters; empty where not. */
    private static String surname(String name) {
        int[] points = name.codePoints().limit(3).toArray();
        if (points.length > 2) {
            var two = new String(points, 0, 2);
            if (NameTable.surname(two).isPresent()) {
                return two;
            }
        }
        var one = points.length == 0 ? "" : new String(points, 0, 1);
        return NameTable.surname(one).isPresent() ? one : "";
    }

    private static String ofGiven(int c) {
        var itself = Character.toString(c);
        return NameTable.given(itself).or(() -> NameTable.letter(c)).orElse(itself);
    }
}
