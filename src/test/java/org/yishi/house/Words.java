package org.yishi.house;

import static java.util.stream.Collectors.toCollection;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of the program beside the code that says them, and every way in which the two can differ.
 *
 * @param areas the bundles there are
 * @param zh the Chinese sentences, by area and key
 * @param en the English sentences, by area and key
 * @param sources the code
 */
record Words(
        List<String> areas,
        Map<String, Map<String, String>> zh,
        Map<String, Map<String, String>> en,
        List<Source> sources) {

    /** A Chinese character, or the punctuation and the full-width letters that go with it. */
    static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}\\u3000-\\u303F\\uFF00-\\uFFEF]");

    private static final Pattern GAP = Pattern.compile("\\{(\\d)}");
    private static final Pattern VALUE_OF_ENUM = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Pattern FILE_NAME =
            Pattern.compile(".*\\.(?:docx|xlsx|xls|csv|toml|txt|css|png|svg|sql|json|yishi|properties|pdf|zip|otf)");

    /** Lines to paste into the bundle of the language that lacks a key. */
    List<String> missingInOneLanguage() {
        return areas.stream()
                .flatMap(area -> Stream.concat(
                        lacking(area, "zh", en.get(area), zh.get(area)),
                        lacking(area, "en", zh.get(area), en.get(area))))
                .toList();
    }

    private static Stream<String> lacking(
            String area, String lang, Map<String, String> there, Map<String, String> here) {
        return new TreeMap<>(there)
                .entrySet().stream()
                        .filter(entry -> !here.containsKey(entry.getKey()))
                        .map(entry -> area + "_" + lang + ".properties: " + entry.getKey() + " = " + entry.getValue());
    }

    /** Keys whose gaps are not the same in both languages. */
    List<String> differentGaps() {
        return areas.stream()
                .flatMap(area -> new TreeMap<>(zh.get(area))
                        .entrySet().stream()
                                .filter(entry -> en.get(area).containsKey(entry.getKey()))
                                .filter(entry -> !gaps(entry.getValue())
                                        .equals(gaps(en.get(area).get(entry.getKey()))))
                                .map(entry -> entry.getKey() + ": " + entry.getValue() + " / "
                                        + en.get(area).get(entry.getKey())))
                .toList();
    }

    /** Keys that stand in a bundle whose name is not their first part. */
    List<String> inTheWrongBundle() {
        return areas.stream()
                .flatMap(area -> Stream.concat(zh.get(area).keySet().stream(), en.get(area).keySet().stream())
                        .filter(key -> !key.startsWith(area + "."))
                        .map(key -> area + ": " + key))
                .distinct()
                .sorted()
                .toList();
    }

    /** English sentences with Chinese in them; what a name is in Chinese may stand in quotation marks or brackets. */
    List<String> chineseInEnglish(Set<String> allowed) {
        return areas.stream()
                .flatMap(area -> new TreeMap<>(en.get(area)).entrySet().stream())
                .filter(entry -> !allowed.contains(entry.getKey())
                        && CHINESE.matcher(entry.getValue()).find())
                .map(entry -> entry.getKey() + " = " + entry.getValue())
                .toList();
    }

    /** Keys that no code says: neither themselves, nor as an enum's value under their group. */
    List<String> unused() {
        var said = Literal.in(sources).stream().map(Literal::text).collect(toCollection(HashSet::new));
        return keys().stream()
                .filter(key -> !said.contains(key) && !(isValueOfEnum(key) && said.contains(group(key))))
                .toList();
    }

    /** Keys said by the code that no bundle has, as lines to paste. */
    List<String> unknown() {
        var keys = keys();
        var groups =
                keys.stream().filter(Words::isValueOfEnum).map(Words::group).collect(toCollection(HashSet::new));
        return Literal.in(sources).stream()
                .filter(literal -> !literal.joined() && looksLikeKey(literal.text()))
                .filter(literal -> !keys.contains(literal.text()) && !groups.contains(literal.text()))
                .map(literal -> literal.text() + " =     (said in " + literal.place() + ")")
                .distinct()
                .sorted()
                .toList();
    }

    /** Keys that are put together from parts, which nobody can search for. */
    List<String> joined() {
        return Literal.in(sources).stream()
                .filter(literal -> literal.joined() && looksLikeKey(literal.text() + "x"))
                .map(literal -> literal.place() + ": \"" + literal.text() + "\" + …")
                .toList();
    }

    private Set<String> keys() {
        return Stream.of(zh, en)
                .flatMap(lang -> lang.values().stream())
                .flatMap(area -> area.keySet().stream())
                .collect(toCollection(TreeSet::new));
    }

    private boolean looksLikeKey(String text) {
        int dot = text.indexOf('.');
        return dot > 0
                && areas.contains(text.substring(0, dot))
                && text.matches("[a-z]+(?:\\.[A-Za-z0-9_-]+)+")
                && !FILE_NAME.matcher(text).matches();
    }

    private static boolean isValueOfEnum(String key) {
        return VALUE_OF_ENUM.matcher(key.substring(key.lastIndexOf('.') + 1)).matches();
    }

    private static String group(String key) {
        return key.substring(0, key.lastIndexOf('.'));
    }

    static Set<String> gaps(String sentence) {
        return GAP.matcher(sentence).results().map(MatchResult::group).collect(toCollection(TreeSet::new));
    }
}
