package org.yishi.desk.topics;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.yishi.desk.roster.table.Lexicon;
import org.yishi.model.topic.Channel;

/** The words that are met in lists of matters, in Chinese and English; data, kept in {@code words.properties}. */
final class ListWords {
    private static final String FILE = "words.properties";
    /** A heading within a longer one must be this long to tell. */
    private static final int TELLING = 2;

    private final Map<String, Field> headings = new HashMap<>();
    private final Map<String, Channel> ways = new HashMap<>();
    private final Set<String> none = new HashSet<>();
    private final Set<String> examples = new HashSet<>();
    private final Set<String> notMatters = new HashSet<>();

    private ListWords(Properties words) {
        for (var field : Field.values()) {
            split(words, "heading." + field).forEach(word -> headings.put(word, field));
        }
        for (var way : Channel.values()) {
            split(words, "way." + way).forEach(word -> ways.put(word, way));
        }
        split(words, "heading.NONE").forEach(none::add);
        split(words, "example").forEach(examples::add);
        split(words, "not-a-matter").forEach(notMatters::add);
    }

    static ListWords load() {
        var words = new Properties();
        try (var stream = Objects.requireNonNull(ListWords.class.getResourceAsStream(FILE), FILE);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return new ListWords(words);
    }

    private static Stream<String> split(Properties words, String key) {
        return Arrays.stream(words.getProperty(key, "").split(",", -1))
                .map(Lexicon::bare)
                .filter(word -> !word.isEmpty());
    }

    /** The field whose usual name the heading is. */
    Optional<Field> exactly(String heading) {
        return Optional.ofNullable(headings.get(Lexicon.bare(heading)));
    }

    /** The field whose usual name stands within the heading; the longest name wins. */
    Optional<Field> within(String heading) {
        var bare = Lexicon.bare(heading);
        if (bare.length() > 12 || none.contains(bare)) {
            return Optional.empty();
        }
        return headings.entrySet().stream()
                .filter(e -> e.getKey().length() >= TELLING && e.getKey().charAt(0) >= 0x80)
                .filter(e -> bare.contains(e.getKey()))
                .max(Map.Entry.comparingByKey((a, b) -> a.length() - b.length()))
                .map(Map.Entry::getValue);
    }

    /** The way that a word means. */
    Optional<Channel> way(String word) {
        return Optional.ofNullable(ways.get(Lexicon.bare(word)));
    }

    /** Whether a row that begins so is no matter: a sum, who filled the list in, or an example of how to. */
    boolean isNoMatter(String words) {
        var bare = Lexicon.bare(words);
        return notMatters.contains(bare) || examples.stream().anyMatch(bare::startsWith);
    }
}
