package org.yishi.command.residents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yishi.command.kit.Answer;
import org.yishi.command.kit.Console;
import org.yishi.command.kit.Given;
import org.yishi.command.kit.Grid;
import org.yishi.command.kit.Help;
import org.yishi.command.kit.Job;
import org.yishi.command.kit.Json;
import org.yishi.command.kit.Names;
import org.yishi.desk.people.People;
import org.yishi.desk.people.Residents;
import org.yishi.desk.people.Sought;
import org.yishi.model.people.Household;
import org.yishi.model.people.Resident;
import org.yishi.model.people.Unit;
import org.yishi.text.Mask;
import org.yishi.text.Text;
import picocli.CommandLine.Model.CommandSpec;

/** {@code residents list [--search TEXT]}. */
public final class ResidentsList implements Job {
    @Override
    public String name() {
        return "list";
    }

    @Override
    public void describe(CommandSpec spec, Help help) {
        var text = help.text();
        help.about(spec, text.of("command.list"));
        spec.addOption(help.value("--search", text.of("command.label.text"), text.of("command.list.search")));
        spec.addOption(help.flag("--full", text.of("command.list.full")));
        spec.addOption(help.flag("--all", text.of("command.list.all")));
    }

    @Override
    public int run(Given given) {
        return given.open(open -> {
            var people = new Residents(open.work(), Names.initials()).people();
            var sought = new Sought(given.option("--search").orElse(""));
            var found = people.residents().stream()
                    .filter(r -> given.has("--all") || !r.isRetired())
                    .filter(r -> sought.matches(r, r.household().flatMap(people::household)))
                    .toList();
            if (given.isJson()) {
                given.console().print(Json.of(array(people, found, given.has("--full"))));
            } else {
                table(given.console(), people, found, given.has("--full"));
            }
            return Answer.DONE;
        });
    }

    private static List<Map<String, Object>> array(People people, List<Resident> found, boolean full) {
        var all = new ArrayList<Map<String, Object>>();
        for (var r : found) {
            var household = r.household().flatMap(people::household);
            all.add(new Json()
                    .put("id", r.id().value())
                    .put("name", r.name())
                    .put("initials", r.initials())
                    .put("alias", r.alias())
                    .put("gender", r.gender().name())
                    .put("birth", r.birth())
                    .put("phone", full ? r.phone() : Mask.phone(r.phone()))
                    .put("idNumber", full ? r.idNumber() : Mask.idNumber(r.idNumber()))
                    .put("household", household.map(Household::number).orElse(""))
                    .put("householdHead", household.map(Household::headName).orElse(""))
                    .put("relation", r.relation())
                    .put("grid", r.grid().flatMap(people::unit).map(Unit::name).orElse(""))
                    .put(
                            "group",
                            r.group().flatMap(people::unit).map(Unit::name).orElse(""))
                    .put("roles", r.roles().stream().sorted().map(Enum::name).toList())
                    .put("area", r.area() / 100.0)
                    .put("note", r.note())
                    .put("retired", r.isRetired())
                    .object());
        }
        return all;
    }

    private static void table(Console console, People people, List<Resident> found, boolean full) {
        var text = console.text();
        var grid = new Grid();
        for (var r : found) {
            var household = r.household().flatMap(people::household);
            grid.add(
                    Long.toString(r.id().value()),
                    r.name(),
                    text.of("roster.gender", r.gender()),
                    r.birth(),
                    household.map(Household::number).orElse(""),
                    household.map(Household::headName).orElse(""),
                    r.grid().flatMap(people::unit).map(Unit::name).orElse(""),
                    full ? r.phone() : Mask.phone(r.phone()),
                    roles(text, r));
        }
        grid.lines().forEach(console::print);
        console.say(text.of("command.list.count", found.size()));
    }

    private static String roles(Text text, Resident resident) {
        return resident.roles().stream()
                .sorted()
                .map(role -> text.of("roster.role", role))
                .collect(Collectors.joining(text.of("roster.roles.and")));
    }
}
