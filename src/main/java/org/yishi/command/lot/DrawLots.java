package org.yishi.command.lot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yishi.command.kit.Answer;
import org.yishi.command.kit.Given;
import org.yishi.command.kit.Help;
import org.yishi.command.kit.Job;
import org.yishi.command.kit.Json;
import org.yishi.desk.lot.LotPlan;
import org.yishi.desk.lot.Lots;
import org.yishi.desk.lot.Lots.Drawn;
import org.yishi.desk.lot.Trait;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.people.Resident;
import org.yishi.model.people.Role;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code draw --size N --seed S [--from FILTER] [--strata grid,sex,age]}: who takes part, drawn by lot. The filter is
 * {@code all}, or words such as {@code grid=第一网格,role=representative,age=18}.
 */
public final class DrawLots implements Job {
    private static final int OF_AGE = 18;
    private static final String SEED = "[0-9]{1,15}";
    private static final String COUNT = "[1-9][0-9]{0,4}";

    @Override
    public String name() {
        return "draw";
    }

    @Override
    public void describe(CommandSpec spec, Help help) {
        var text = help.text();
        help.about(spec, text.of("command.draw"));
        spec.addOption(help.needed("--size", text.of("command.label.number"), text.of("command.draw.size")));
        spec.addOption(help.needed("--seed", text.of("command.label.number"), text.of("command.draw.seed")));
        spec.addOption(help.value("--from", text.of("command.label.name"), text.of("command.draw.from")));
        spec.addOption(help.value("--strata", "grid,sex,age", text.of("command.draw.strata")));
    }

    @Override
    public int run(Given given) {
        var plan = plan(given);
        if (plan.isEmpty()) {
            given.console().say(given.console().text().of("command.draw.wrong"));
            return Answer.WRONG_USE;
        }
        return given.open(open -> switch (new Lots(open.work(), given.console().text()).draw(plan.get())) {
            case Outcome.Refused<List<Drawn>>(Refusal why) -> given.console().no(why);
            case Outcome.Done<List<Drawn>>(var strata) -> tell(given, plan.get(), strata);
        });
    }

    private static Optional<LotPlan> plan(Given given) {
        var size = given.option("--size").filter(s -> s.matches(COUNT)).map(Integer::valueOf);
        var seed = given.option("--seed").filter(s -> s.matches(SEED)).map(Long::valueOf);
        var strata = words(given.option("--strata").orElse("")).stream()
                .map(word -> named(Trait.class, word))
                .toList();
        var filter = filter(given.option("--from").orElse("all"));
        if (size.isEmpty()
                || seed.isEmpty()
                || filter.isEmpty()
                || strata.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        var traits = strata.stream().flatMap(Optional::stream).collect(Collectors.toSet());
        return filter.flatMap(words -> from(words)
                .map(from ->
                        new LotPlan(size.get(), 1, seed.get(), traits, from.grids(), from.role(), from.leastAge())));
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

    private static int tell(Given given, LotPlan plan, List<Drawn> strata) {
        if (given.isJson()) {
            given.console().print(Json.of(json(plan, strata)));
            return Answer.DONE;
        }
        var text = given.console().text();
        given.console().print(text.of("command.draw.repeat", plan.seed()));
        for (var stratum : strata) {
            given.console()
                    .print(text.of(
                            "command.draw.stratum",
                            stratum.stratum().isEmpty() ? text.of("lot.everybody") : stratum.stratum(),
                            stratum.people(),
                            stratum.drawn().size()));
            stratum.drawn()
                    .forEach(r -> given.console().print(text.of("command.draw.person", r.id().value(), r.name())));
            stratum.substitutes()
                    .forEach(r -> given.console().print(text.of("command.draw.substitute", r.id().value(), r.name())));
        }
        return Answer.DONE;
    }

    private static Map<String, Object> json(LotPlan plan, List<Drawn> strata) {
        var all = new ArrayList<Map<String, Object>>();
        for (var stratum : strata) {
            all.add(new Json()
                    .put("stratum", stratum.stratum())
                    .put("people", stratum.people())
                    .put("drawn", numbers(stratum.drawn()))
                    .put("substitutes", numbers(stratum.substitutes()))
                    .object());
        }
        return new Json().put("seed", plan.seed()).put("strata", all).object();
    }

    private static List<Long> numbers(List<Resident> people) {
        return people.stream().map(r -> r.id().value()).toList();
    }
}
