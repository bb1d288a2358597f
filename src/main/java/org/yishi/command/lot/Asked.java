package org.yishi.command.lot;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yishi.command.kit.Given;
import org.yishi.model.id.MeetingId;
import org.yishi.model.lot.LotTerms;
import org.yishi.model.lot.Trait;
import org.yishi.model.people.Role;

/**
 * What a draw was asked for.
 *
 * @param terms with the day of {@code --on}, or today
 * @param meeting of {@code --keep}
 */
record Asked(LotTerms terms, long seed, Optional<MeetingId> meeting) {
    private static final int OF_AGE = 18;
    private static final int ALL = 100;
    private static final String SEED = "[0-9]{1,15}";
    private static final String COUNT = "[1-9][0-9]{0,4}";
    private static final String NUMBER = "[1-9][0-9]{0,17}";

    /** Empty where something is not understood. */
    static Optional<Asked> of(Given given, LocalDate today) {
        var size = given.option("--size").filter(s -> s.matches(COUNT)).map(Integer::valueOf);
        var seed = given.option("--seed").filter(s -> s.matches(SEED)).map(Long::valueOf);
        var meeting = given.option("--keep");
        var strata = words(given.option("--strata").orElse("")).stream()
                .map(word -> named(Trait.class, word))
                .toList();
        var filter = filter(given.option("--from").orElse("all"));
        var day = day(given.option("--on"), today);
        if (size.isEmpty()
                || seed.isEmpty()
                || day.isEmpty()
                || meeting.filter(m -> !m.matches(NUMBER)).isPresent()
                || strata.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        var traits = strata.stream().flatMap(Optional::stream).collect(Collectors.toSet());
        return filter.flatMap(Asked::from)
                .map(from -> new Asked(
                        new LotTerms(size.get(), ALL, 1, traits, from.grids(), from.role(), from.leastAge(), day.get()),
                        seed.get(),
                        meeting.map(Long::valueOf).map(MeetingId::new)));
    }

    private static Optional<LocalDate> day(Optional<String> typed, LocalDate today) {
        try {
            return Optional.of(typed.map(LocalDate::parse).orElse(today));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private record From(List<String> grids, Optional<Role> role, int leastAge) {}

    private static Optional<From> from(Map<String, String> filter) {
        var role = Optional.ofNullable(filter.get("role"));
        var known = role.flatMap(word -> named(Role.class, word));
        var age = filter.getOrDefault("age", Integer.toString(OF_AGE));
        if (role.isPresent() != known.isPresent() || !age.matches("[0-9]{1,3}")) {
            return Optional.empty();
        }
        var grids = Optional.ofNullable(filter.get("grid")).map(List::of).orElseGet(List::of);
        return Optional.of(new From(grids, known, Integer.parseInt(age)));
    }

    private static Optional<Map<String, String>> filter(String words) {
        var filter = new LinkedHashMap<String, String>();
        for (var word : words(words)) {
            int at = word.indexOf('=');
            if (at < 1 || !Stream.of("grid", "role", "age").anyMatch(word.substring(0, at)::equals)) {
                if (!word.equals("all")) {
                    return Optional.empty();
                }
            } else {
                filter.put(word.substring(0, at), word.substring(at + 1));
            }
        }
        return Optional.of(filter);
    }

    private static List<String> words(String list) {
        return Arrays.stream(list.split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static <E extends Enum<E>> Optional<E> named(Class<E> type, String word) {
        var wanted = word.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(e -> e.name().equals(wanted))
                .findFirst();
    }
}
