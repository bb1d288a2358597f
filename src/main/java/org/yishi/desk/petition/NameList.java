package org.yishi.desk.petition;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yishi.model.people.Resident;

/**
 * A list of names that was pasted in, held against the roster.
 *
 * <pre>{@code
 * var list = NameList.read("1、王秀英\n2、李 敏\n张伟、赵小军", shown);
 * list.found();       // of whom there is one
 * list.doubts();      // 张伟: of whom there are two, to be asked about
 * }</pre>
 *
 * @param found whom a name fits alone, in the order of the list
 * @param doubts names that several bear
 * @param already who has signed before
 * @param twice names that stand on the list more than once
 * @param gone who is no longer on the roster
 * @param unknown names that nobody bears
 */
public record NameList(
        List<Resident> found,
        List<Doubt> doubts,
        List<Resident> already,
        List<String> twice,
        List<Resident> gone,
        List<String> unknown) {
    private static final Pattern BETWEEN = Pattern.compile("[\\r\\n\\t,，、;；/|]+");
    private static final Pattern BESIDE = Pattern.compile("[（(].*?[)）]|\\d+[.．)）:：]?");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    public NameList {
        found = List.copyOf(found);
        doubts = List.copyOf(doubts);
        already = List.copyOf(already);
        twice = List.copyOf(twice);
        gone = List.copyOf(gone);
        unknown = List.copyOf(unknown);
    }

    /** A name that several on the roster bear. */
    public record Doubt(String name, List<Resident> candidates) {
        public Doubt {
            candidates = List.copyOf(candidates);
        }
    }

    /** Reads a list: a name a line, or with commas or blanks between them; numbers and remarks in brackets are left out. */
    public static NameList read(String pasted, Petitions.Shown shown) {
        var found = new ArrayList<Resident>();
        var doubts = new ArrayList<Doubt>();
        var already = new ArrayList<Resident>();
        var twice = new LinkedHashSet<String>();
        var gone = new ArrayList<Resident>();
        var unknown = new ArrayList<String>();
        var seen = new LinkedHashSet<String>();
        for (var name : names(pasted)) {
            if (!seen.add(name)) {
                twice.add(name);
                continue;
            }
            var all = named(name, shown.people().residents());
            var here = all.stream().filter(r -> !r.isRetired()).toList();
            var fresh = here.stream().filter(r -> !shown.hasSigned(r.id())).toList();
            if (fresh.size() > 1 || (fresh.size() == 1 && here.size() > 1)) {
                doubts.add(new Doubt(name, fresh));
            } else if (!fresh.isEmpty()) {
                found.add(fresh.getFirst());
            } else if (!here.isEmpty()) {
                already.add(here.getFirst());
            } else if (!all.isEmpty()) {
                gone.add(all.getFirst());
            } else {
                unknown.add(name);
            }
        }
        return new NameList(found, doubts, already, List.copyOf(twice), gone, unknown);
    }

    /** The names as they stand on the list, without what stands beside them. */
    static List<String> names(String pasted) {
        return BETWEEN.splitAsStream(Normalizer.normalize(pasted, Normalizer.Form.NFC))
                .map(part -> BESIDE.matcher(part).replaceAll(" ").strip())
                .flatMap(NameList::apart)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** "张 伟" is one name drawn out, "张伟 李敏" are two. */
    private static Stream<String> apart(String part) {
        var words = BLANKS.splitAsStream(part).filter(w -> !w.isEmpty()).toList();
        boolean isDrawnOut = words.size() > 1 && words.stream().allMatch(w -> w.codePointCount(0, w.length()) == 1);
        boolean isLatin = words.stream().allMatch(w -> w.codePoints().allMatch(c -> c < 0x250));
        if (isDrawnOut) {
            return Stream.of(String.join("", words));
        }
        return isLatin ? Stream.of(String.join(" ", words)) : words.stream();
    }

    private static List<Resident> named(String name, List<Resident> residents) {
        var key = key(name);
        var byName = residents.stream().filter(r -> key(r.name()).equals(key)).toList();
        return byName.isEmpty()
                ? residents.stream().filter(r -> key(r.alias()).equals(key)).toList()
                : byName;
    }

    /** Without blanks, wide letters made narrow, and one kind of dot within foreign names. */
    private static String key(String name) {
        var narrow = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return BLANKS.matcher(narrow.replace('•', '·').replace('・', '·')).replaceAll("");
    }
}
