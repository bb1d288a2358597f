package org.yishi.desk.roster.table;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.yishi.model.people.Role;

/**
 * The words that are met in rosters, in Chinese and English: names of columns, yes and no, roles. They are data, kept
 * in {@code words.properties} beside this class.
 */
public final class Lexicon {
    private static final String FILE = "words.properties";
    private static final Pattern BRACKETS = Pattern.compile("\\p{Ps}[^\\p{Pe}]*\\p{Pe}");
    private static final Pattern SIGNS = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{P}]+");

    private final Map<String, Field> headings = new LinkedHashMap<>();
    private final Map<String, Role> roles = new HashMap<>();
    private final Map<String, Set<String>> lists = new HashMap<>();

    private Lexicon(Properties words) {
        for (var field : Field.values()) {
            for (var word : split(words.getProperty("heading." + field, ""))) {
                headings.put(word, field);
            }
        }
        for (var role : Role.values()) {
            for (var word : split(words.getProperty("role." + role, ""))) {
                roles.put(word, role);
            }
        }
        for (var name : words.stringPropertyNames()) {
            lists.put(name, split(words.getProperty(name)));
        }
    }

    /** Reads the words. */
    public static Lexicon load() {
        var words = new Properties();
        try (var stream = Objects.requireNonNull(Lexicon.class.getResourceAsStream(FILE), FILE);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return new Lexicon(words);
    }

    /** The text in the form in which words are compared: narrow, lower case, no blanks, brackets or signs. */
    public static String bare(String text) {
        if (isBare(text)) {
            return text;
        }
        var narrow = narrow(text).toLowerCase(Locale.ROOT);
        var outside = strip(BRACKETS.matcher(narrow).replaceAll(""));
        if (!outside.isEmpty()) {
            return outside;
        }
        var all = strip(narrow);
        return all.isEmpty() ? narrow.strip() : all;
    }

    /** Most cells are bare already; this finds out without any pattern. */
    private static boolean isBare(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = (c >= 0x4E00 && c <= 0x9FFF) || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** The text with its full-width letters, digits and signs made narrow. */
    public static String narrow(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return Normalizer.normalize(text, Normalizer.Form.NFKC);
            }
        }
        return text;
    }

    /** Whether the word stands in a list of the file, as it is or without its signs. */
    public boolean is(String list, String text) {
        var words = lists.getOrDefault(list, Set.of());
        return words.contains(text.strip().toLowerCase(Locale.ROOT)) || words.contains(bare(text));
    }

    /** Whether the text begins with a word of a list. */
    public boolean startsWith(String list, String text) {
        var bare = bare(text);
        return lists.getOrDefault(list, Set.of()).stream().anyMatch(bare::startsWith);
    }

    /** Whether the text ends with a word of a list. */
    public boolean endsWith(String list, String text) {
        var bare = bare(text);
        return lists.getOrDefault(list, Set.of()).stream().anyMatch(bare::endsWith);
    }

    /** Whether a word of a list stands anywhere in the text, brackets and all. */
    public boolean holds(String list, String text) {
        return lists.getOrDefault(list, Set.of()).stream().anyMatch(text::contains);
    }

    /** The parts of a word that a joint such as 兼 holds together. */
    public List<String> parts(String word) {
        for (var joint : lists.getOrDefault("joint", Set.of())) {
            if (word.contains(joint)) {
                return List.of(word.split(Pattern.quote(joint), -1));
            }
        }
        return List.of(word);
    }

    /** Whether a cell says nothing: empty, or a word for nothing. */
    public boolean saysNothing(String text) {
        return text.isEmpty() || is("nothing", text);
    }

    /** The role behind a word such as 村民代表. */
    public Optional<Role> role(String word) {
        return Optional.ofNullable(roles.get(bare(word)));
    }

    /** The role's word behind a heading such as 是否业委会成员, whose cells say yes or no; empty for any other. */
    Optional<String> roleOfHeading(String heading) {
        var bare = bare(heading);
        var word = lists.getOrDefault("whether", Set.of()).stream()
                .filter(bare::startsWith)
                .findFirst()
                .map(whether -> bare.substring(whether.length()))
                .orElse(bare);
        return Optional.ofNullable(roles.get(word)).map(_ -> word);
    }

    /** The role whose word ends a longer one: 清溪村村民代表. */
    public Optional<Role> roleAtEnd(String word) {
        var bare = bare(word);
        return roles.entrySet().stream()
                .filter(e -> e.getKey().length() > 2 && bare.endsWith(e.getKey()))
                .max(Map.Entry.comparingByKey((a, b) -> a.length() - b.length()))
                .map(Map.Entry::getValue);
    }

    /** The word for the head of a household, as the register writes it. */
    public String headWord() {
        return lists.getOrDefault("head", Set.of()).iterator().next();
    }

    /** Whether a heading is a usual one for people's names. */
    public boolean isName(String heading) {
        return headings.get(bare(heading)) == Field.NAME;
    }

    /** The field whose usual name the heading is. */
    Optional<Field> exactly(String heading) {
        if (holds("not-these", heading)) {
            return Optional.empty();
        }
        var field = Optional.ofNullable(headings.get(bare(heading)));
        return field.isPresent() ? field : roleOfHeading(heading).map(_ -> Field.ROLES);
    }

    /** The field whose usual name stands within the heading; the longest name wins. */
    Optional<Field> within(String heading) {
        var bare = bare(heading);
        if (bare.length() > 12 || holds("about-others", bare) || holds("not-these", heading)) {
            return Optional.empty();
        }
        return headings.entrySet().stream()
                .filter(e -> isTelling(e.getKey()) && bare.contains(e.getKey()))
                .max(Map.Entry.comparingByKey((a, b) -> a.length() - b.length()))
                .map(Map.Entry::getValue)
                .filter(field ->
                        field == Field.HEAD_NAME || field == Field.RELATION || !startsWith("head-first", bare));
    }

    /** Whether a word tells what a column is wherever it stands. */
    private boolean isTelling(String word) {
        return word.length() > 1
                && word.charAt(0) >= 0x80
                && !lists.getOrDefault("exact-only", Set.of()).contains(word);
    }

    private static String strip(String text) {
        return SIGNS.matcher(text).replaceAll("");
    }

    private static Set<String> split(String words) {
        var all = new LinkedHashSet<String>();
        for (var word : words.split(",", -1)) {
            if (!word.isBlank()) {
                all.add(word.strip().toLowerCase(Locale.ROOT));
            }
        }
        return all;
    }
}
