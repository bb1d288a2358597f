package org.yishi.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.yishi.model.Refusal;
import org.yishi.text.quote.Quotation;

/**
 * The words of one language.
 *
 * <pre>{@code
 * var text = Text.in(Lang.ZH);
 * text.of("meeting.quorum", 83, 120);   // 到会83人，应到120人
 * }</pre>
 *
 * <p>A key's first part names its bundle: {@code roster.search} stands in {@code roster_zh.properties} and
 * {@code roster_en.properties}. {@code {0}} to {@code {9}} are gaps; nothing else is special, so an apostrophe is an
 * apostrophe and numbers get no grouping.
 */
public final class Text {
    /** The bundles, one for each place of the program. */
    public static final List<String> AREAS = List.of(
            "app",
            "welcome",
            "home",
            "reminder",
            "roster",
            "body",
            "rule",
            "meeting",
            "poll",
            "hall",
            "minutes",
            "followup",
            "sheet",
            "task",
            "matter",
            "disclosure",
            "survey",
            "figures",
            "procedure",
            "lot",
            "team",
            "forum",
            "opinion",
            "questions",
            "budget",
            "compact",
            "topics",
            "petition",
            "topiclist",
            "year",
            "settings",
            "backup",
            "rescue",
            "seal",
            "privacy",
            "report",
            "command",
            "event",
            "count",
            "script");

    private final Lang lang;
    /** By area; each read when the first of its words is asked for, as a command needs few. */
    private final Map<String, Map<String, String>> words = new ConcurrentHashMap<>();

    private Text(Lang lang) {
        this.lang = lang;
    }

    /** The bundles of a language. */
    public static Text in(Lang lang) {
        return new Text(lang);
    }

    /** The words of one bundle, by key. */
    public static Map<String, String> bundle(String area, Lang lang) {
        var name = area + "_" + lang.code() + ".properties";
        try (var stream = Objects.requireNonNull(Text.class.getResourceAsStream(name), name);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            var read = new Properties();
            read.load(reader);
            var words = new HashMap<String, String>();
            read.forEach((key, value) -> words.put((String) key, (String) value));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    public Lang lang() {
        return lang;
    }

    /** The sentence under a key with its gaps filled; the bare key in brackets where a bundle lacks it. */
    public String of(String key, Object... args) {
        var pattern = area(key).get(key);
        return pattern == null ? "⟦" + key + "⟧" : fill(pattern, args);
    }

    /** The sentence of a refusal; what it quotes from a foreign file is cut and cleaned. */
    public String of(Refusal refusal) {
        return of(refusal.key(), refusal.args().stream().map(Quotation::of).toArray());
    }

    /** The word for an enum's value: {@code body.state.OPEN} for {@code State.OPEN} under {@code body.state}. */
    public String of(String group, Enum<?> value) {
        return of(group + "." + value.name());
    }

    /** Whether the bundles have the key. */
    public boolean has(String key) {
        return area(key).containsKey(key);
    }

    private Map<String, String> area(String key) {
        int point = key.indexOf('.');
        var area = point < 0 ? key : key.substring(0, point);
        return AREAS.contains(area) ? words.computeIfAbsent(area, one -> bundle(one, lang)) : Map.of();
    }

    private static String fill(String pattern, Object[] args) {
        var filled = new StringBuilder(pattern.length() + 16);
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '{' && i + 2 < pattern.length() && pattern.charAt(i + 2) == '}') {
                int gap = pattern.charAt(i + 1) - '0';
                if (gap >= 0 && gap < args.length) {
                    filled.append(args[gap]);
                    i += 2;
                    continue;
                }
            }
            filled.append(c);
        }
        return filled.toString();
    }
}
