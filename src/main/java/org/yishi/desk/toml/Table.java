package org.yishi.desk.toml;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yishi.model.Refusal;
import tools.jackson.databind.JsonNode;

/** One table of a TOML file, read key by key; each mistake is told with its place and what may stand there. */
public final class Table {
    private final JsonNode node;
    private final String path;
    private final Places places;

    public Table(JsonNode node, String path, Places places) {
        this.node = node;
        this.path = path;
        this.places = places;
    }

    /** Refuses keys that nobody reads: a misspelt key must not be a rule that is silently missing. */
    public Table only(String... known) {
        var allowed = List.of(known);
        var unknown = node.propertyNames().stream()
                .filter(key -> !allowed.contains(key))
                .map(key -> Nearest.of(key, allowed)
                        .map(near -> mistake(key, "body.unknown-key-near", key, String.join(", ", allowed), near))
                        .orElseGet(() -> mistake(key, "body.unknown-key", key, String.join(", ", allowed))))
                .toList();
        if (!unknown.isEmpty()) {
            throw new WrongFile(unknown);
        }
        return this;
    }

    public String text(String key) {
        var value = required(key);
        if (!value.isString()) {
            throw wrong(key, "body.not-a-text", key, shown(value));
        }
        return value.stringValue().strip();
    }

    public String textOr(String key, String otherwise) {
        return node.has(key) ? text(key) : otherwise;
    }

    /** Texts in a row; none where the key is not there. */
    public List<String> texts(String key) {
        if (!node.has(key)) {
            return List.of();
        }
        return list(key).stream()
                .map(value -> {
                    if (!value.isString()) {
                        throw wrong(key, "body.not-a-text", key, shown(value));
                    }
                    return value.stringValue().strip();
                })
                .toList();
    }

    public int number(String key) {
        var value = required(key);
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw wrong(key, "body.not-a-number", key, shown(value));
        }
        return value.intValue();
    }

    public int numberOr(String key, int otherwise) {
        return node.has(key) ? number(key) : otherwise;
    }

    public boolean flag(String key) {
        var value = required(key);
        if (!value.isBoolean()) {
            throw wrong(key, "body.not-a-flag", key, shown(value));
        }
        return value.booleanValue();
    }

    public LocalDate day(String key) {
        var value = required(key);
        try {
            return LocalDate.parse(value.asString());
        } catch (DateTimeParseException e) {
            throw wrong(key, "body.not-a-day", key, shown(value));
        }
    }

    public Optional<LocalDate> dayIfAny(String key) {
        return node.has(key) ? Optional.of(day(key)) : Optional.empty();
    }

    public <E extends Enum<E>> E word(String key, Class<E> type) {
        return word(key, text(key), type);
    }

    public <E extends Enum<E>> List<E> words(String key, Class<E> type) {
        if (!node.has(key)) {
            return List.of();
        }
        return list(key).stream().map(value -> word(key, shown(value), type)).toList();
    }

    private <E extends Enum<E>> E word(String key, String word, Class<E> type) {
        return Words.read(type, word)
                .orElseThrow(() -> Nearest.of(word, Words.list(type))
                        .map(near -> wrong(key, "body.unknown-word-near", key, word, Words.all(type), near))
                        .orElseGet(() -> wrong(key, "body.unknown-word", key, word, Words.all(type))));
    }

    public Table table(String key) {
        var value = required(key);
        if (!value.isObject()) {
            throw wrong(key, "body.not-a-table", key);
        }
        return new Table(value, Places.under(path, key), places);
    }

    /** Tables in a row; none where the key is not there. */
    public <T> List<T> tables(String key, Function<Table, T> read) {
        var found = new ArrayList<T>();
        if (!node.has(key)) {
            return found;
        }
        for (var value : list(key)) {
            if (!value.isObject()) {
                throw wrong(key, "body.not-a-table", key);
            }
            found.add(read.apply(new Table(value, Places.under(path, key) + "[" + found.size() + "]", places)));
        }
        return found;
    }

    public boolean has(String key) {
        return node.has(key);
    }

    /** Where a key of this table stands among all of the file, as "stages[1].kind". */
    public String at(String key) {
        return Places.under(path, key);
    }

    private List<JsonNode> list(String key) {
        var value = required(key);
        if (!value.isArray()) {
            throw wrong(key, "body.not-a-list", key);
        }
        return List.copyOf(value.values());
    }

    private JsonNode required(String key) {
        @Nullable JsonNode value = node.get(key);
        if (value == null) {
            throw new WrongFile(List.of(Refusal.of("body.missing-key", places.of(path), key)));
        }
        return value;
    }

    /** A mistake at a key of this table. */
    public WrongFile wrong(String key, String sentence, Object... args) {
        return new WrongFile(List.of(mistake(key, sentence, args)));
    }

    private Refusal mistake(String key, String sentence, Object... args) {
        return Flaw.at("", sentence, args).in(places.of(Places.under(path, key)));
    }

    private static String shown(JsonNode value) {
        return value.isValueNode() ? value.asString() : value.toString();
    }
}
