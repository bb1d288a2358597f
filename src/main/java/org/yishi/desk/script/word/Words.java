package org.yishi.desk.script.word;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yishi.model.body.Measure;

/**
 * The words of the script's language, Chinese and English side by side. They are data, kept in {@code words.properties}
 * beside this class: the name of an enum's value, and the words that stand for it.
 */
public final class Words {
    private static final String FILE = "words.properties";

    private final Map<String, List<Word>> groups = new HashMap<>();

    /** One word and the name of the value that it stands for. */
    private record Word(String word, String value) {}

    /**
     * A word found at the beginning of a text.
     *
     * @param rest what follows, without the blanks and the colon between
     */
    public record Begun<E>(E value, String rest) {}

    private Words(Properties file) {
        for (var key : file.stringPropertyNames()) {
            int dot = key.indexOf('.');
            var group = groups.computeIfAbsent(key.substring(0, dot), k -> new ArrayList<>());
            Arrays.stream(file.getProperty(key).split(",", -1))
                    .map(word -> new Word(word.strip().toLowerCase(Locale.ROOT), key.substring(dot + 1)))
                    .forEach(group::add);
        }
        groups.values()
                .forEach(words -> words.sort(
                        Comparator.comparingInt((Word w) -> w.word().length()).reversed()));
    }

    public static Words load() {
        var file = new Properties();
        try (var stream = Objects.requireNonNull(Words.class.getResourceAsStream(FILE), FILE);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            file.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return new Words(file);
    }

    /** The value that a word stands for. */
    public <E extends Enum<E>> Optional<E> one(Class<E> type, String text) {
        var bare = text.strip().toLowerCase(Locale.ROOT);
        return group(type).filter(w -> w.word().equals(bare)).findFirst().map(w -> Enum.valueOf(type, w.value()));
    }

    /** The value whose longest word begins the text and ends there: before a blank, a sign or a number. */
    public <E extends Enum<E>> Optional<Begun<E>> begins(Class<E> type, String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return group(type)
                .filter(w -> lower.startsWith(w.word()) && endsAt(text, w.word().length()))
                .findFirst()
                .map(w -> new Begun<>(
                        Enum.valueOf(type, w.value()),
                        afterColon(text.substring(w.word().length()))));
    }

    /** The word most like the text, to be offered instead. */
    public <E extends Enum<E>> String nearest(Class<E> type, String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return group(type)
                .min(Comparator.comparingInt(w -> distance(w.word(), lower)))
                .map(Word::word)
                .orElse("");
    }

    /** The words of a group, for a text that lists them: of each value those of one language. */
    public <E extends Enum<E>> String list(Class<E> type) {
        var all = group(type).map(Word::word).sorted(Comparator.comparing(w -> w.codePointAt(0) < 0x80));
        return String.join(" ", all.toList());
    }

    /** A text in which numbers stand without the word for their unit. */
    public String withoutUnits(String text) {
        var units = group(Measure.class).map(w -> Pattern.quote(w.word())).collect(Collectors.joining("|"));
        return text.replaceAll("(?<=\\d)\\s*(?:" + units + ")(?![A-Za-z])", "");
    }

    private <E extends Enum<E>> Stream<Word> group(Class<E> type) {
        return groups.getOrDefault(type.getSimpleName(), List.of()).stream();
    }

    private static boolean endsAt(String text, int end) {
        if (end == text.length()) {
            return true;
        }
        int next = text.codePointAt(end);
        return !Character.isLetter(next);
    }

    private static String afterColon(String rest) {
        var bare = rest.strip();
        return bare.startsWith(":") || bare.startsWith("\uFF1A")
                ? bare.substring(1).strip()
                : bare;
    }

    /** How many letters must be changed, put in or taken out to make one word of the other. */
    private static int distance(String word, String text) {
        var other = text.substring(0, Math.min(text.length(), word.length() + 1));
        var before = new int[other.length() + 1];
        Arrays.setAll(before, i -> i);
        for (int i = 1; i <= word.length(); i++) {
            var now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = before[j - 1] + (word.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(change, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return Arrays.stream(before).min().orElse(0) * 10 / Math.max(1, word.length());
    }
}
