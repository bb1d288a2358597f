package org.yishi.rule.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yishi.model.disclosure.DisclosureKind;
import org.yishi.model.figure.AgeGroup;
import org.yishi.model.figure.Breakdown;
import org.yishi.model.figure.Figure;
import org.yishi.model.figure.Row;
import org.yishi.model.figure.Thing;
import org.yishi.model.people.Gender;
import org.yishi.model.people.Role;
import org.yishi.model.task.Way;
import org.yishi.model.topic.Channel;
import org.yishi.model.verdict.Result;

/** What was counted so far. Whatever is counted goes into the figure and into its rows at once, so that they add up. */
final class Sums {
    private final List<String> units;
    private final Map<Figure, Long> numbers = new EnumMap<>(Figure.class);
    private final Map<Figure, List<Thing>> behind = new EnumMap<>(Figure.class);
    private final Map<Breakdown, Map<String, Map<Figure, Long>>> rows = new EnumMap<>(Breakdown.class);

    /** Nothing yet; rows of units will stand in the order given. */
    Sums(List<String> units) {
        this.units = units;
        Stream.of(Figure.values()).forEach(figure -> numbers.put(figure, 0L));
    }

    /** Counts so many. */
    void count(Figure figure, long many, Keys keys) {
        numbers.merge(figure, many, Math::addExact);
        if (many != 0) {
            keys.rows().forEach((breakdown, where) -> where.forEach(key -> count(breakdown, key, figure, many)));
        }
    }

    /** Counts one thing that has a page of its own. */
    void thing(Figure figure, Thing thing, Keys keys) {
        count(figure, 1, keys);
        behind.computeIfAbsent(figure, _ -> new ArrayList<>()).add(thing);
    }

    private void count(Breakdown breakdown, String key, Figure figure, long many) {
        if (breakdown.columns().contains(figure)) {
            rows.computeIfAbsent(breakdown, _ -> new HashMap<>())
                    .computeIfAbsent(key, _ -> new EnumMap<>(Figure.class))
                    .merge(figure, many, Math::addExact);
        }
    }

    Map<Figure, Long> numbers() {
        return numbers;
    }

    Map<Figure, List<Thing>> behind() {
        var all = new EnumMap<Figure, List<Thing>>(Figure.class);
        behind.forEach((figure, things) -> all.put(figure, List.copyOf(things)));
        return all;
    }

    Map<Breakdown, List<Row>> tables() {
        var tables = new EnumMap<Breakdown, List<Row>>(Breakdown.class);
        rows.forEach((breakdown, lines) -> tables.put(
                breakdown,
                lines.entrySet().stream()
                        .map(line -> new Row(line.getKey(), line.getValue()))
                        .sorted(order(breakdown))
                        .toList()));
        return tables;
    }

    /** What cannot be sorted stands last; else the model's order, the village's for its units, the most first. */
    private Comparator<Row> order(Breakdown breakdown) {
        var known = known(breakdown);
        return Comparator.<Row, Boolean>comparing(row -> row.key().isEmpty())
                .thenComparingInt(row -> known.contains(row.key()) ? known.indexOf(row.key()) : known.size())
                .thenComparing(Comparator.comparingLong((Row row) -> size(breakdown, row))
                        .reversed())
                .thenComparing(Row::key);
    }

    private static long size(Breakdown breakdown, Row row) {
        return breakdown.columns().stream().mapToLong(row::number).sum();
    }

    private List<String> known(Breakdown breakdown) {
        return switch (breakdown) {
            case VOTES_BY_RESULT -> names(Result.values());
            case RESOLUTIONS_BY_WAY -> names(Way.values());
            case ATTENDANCE_BY_SEX, PEOPLE_BY_SEX -> names(Gender.values());
            case ATTENDANCE_BY_AGE, PEOPLE_BY_AGE -> names(AgeGroup.values());
            case PEOPLE_BY_ROLE -> names(Role.values());
            case TOPICS_BY_SOURCE -> names(Channel.values());
            case NOTICES_BY_KIND -> names(DisclosureKind.values());
            case ANSWERS_BY_STEP -> List.of("5", "4", "3", "2", "1");
            case TASKS_BY_GRID, ATTENDANCE_BY_GROUP, PEOPLE_BY_GRID, TOPICS_BY_GRID -> units;
            case TASKS_BY_OWNER, ATTENDANCE_BY_BODY, TOPICS_BY_KIND -> List.of();
        };
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }
}
