package org.yishi.command.lot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yishi.command.kit.Answer;
import org.yishi.command.kit.Given;
import org.yishi.command.kit.Help;
import org.yishi.command.kit.Job;
import org.yishi.command.kit.Json;
import org.yishi.desk.Work;
import org.yishi.desk.lot.KeptLots;
import org.yishi.desk.lot.Lots;
import org.yishi.desk.lot.Lots.Drawn;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.lot.SeedFrom;
import org.yishi.model.people.Resident;
import org.yishi.text.lot.LotWords;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code draw --size N --seed S [--from FILTER] [--strata grid,sex,age] [--on DAY] [--keep MEETING]}: who takes part,
 * drawn by lot. The filter is {@code all}, or words such as {@code grid=第一网格,role=representative,age=18}.
 */
public final class DrawLots implements Job {
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
        spec.addOption(help.value("--on", text.of("command.label.day"), text.of("command.draw.on")));
        spec.addOption(help.value("--keep", text.of("command.label.number"), text.of("command.draw.keep")));
    }

    @Override
    public int run(Given given) {
        return given.open(open -> Asked.of(given, open.work().today())
                .map(asked -> draw(given, open.work(), asked))
                .orElseGet(() -> {
                    given.console().say(given.console().text().of("command.draw.wrong"));
                    return Answer.WRONG_USE;
                }));
    }

    private static int draw(Given given, Work work, Asked asked) {
        return switch (kept(given, work, asked).then(_ -> new Lots(work).draw(asked.terms(), asked.seed()))) {
            case Outcome.Refused<List<Drawn>>(Refusal why) -> given.console().no(why);
            case Outcome.Done<List<Drawn>>(var strata) -> tell(given, asked, strata);
        };
    }

    /** Kept first, where it is to be kept: what is refused there is not told as drawn. */
    private static Outcome<Boolean> kept(Given given, Work work, Asked asked) {
        return asked.meeting().isEmpty()
                ? Outcome.done(false)
                : new KeptLots(work, given.console().text())
                        .draw(asked.meeting().get(), asked.terms(), asked.seed(), SeedFrom.CALLED)
                        .then(_ -> Outcome.done(true));
    }

    private static int tell(Given given, Asked asked, List<Drawn> strata) {
        var text = given.console().text();
        var words = new LotWords(text);
        if (given.isJson()) {
            given.console().print(Json.of(json(words, asked, strata)));
            return Answer.DONE;
        }
        given.console()
                .print(text.of(
                        "command.draw.repeat", asked.seed(), asked.terms().day()));
        for (var stratum : strata) {
            given.console()
                    .print(text.of(
                            "command.draw.stratum",
                            words.stratum(stratum.stratum()),
                            stratum.stratum().people(),
                            stratum.drawn().size()));
            stratum.drawn()
                    .forEach(r -> given.console().print(text.of("command.draw.person", r.id().value(), r.name())));
            stratum.substitutes()
                    .forEach(r -> given.console().print(text.of("command.draw.substitute", r.id().value(), r.name())));
        }
        asked.meeting().ifPresent(m -> given.console().print(text.of("command.draw.kept", m.value())));
        return Answer.DONE;
    }

    private static Map<String, Object> json(LotWords words, Asked asked, List<Drawn> strata) {
        var all = new ArrayList<Map<String, Object>>();
        for (var stratum : strata) {
            all.add(new Json()
                    .put("stratum", words.stratum(stratum.stratum()))
                    .put("people", stratum.stratum().people())
                    .put("drawn", numbers(stratum.drawn()))
                    .put("substitutes", numbers(stratum.substitutes()))
                    .object());
        }
        return new Json()
                .put("seed", asked.seed())
                .put("day", asked.terms().day().toString())
                .put("strata", all)
                .object();
    }

    private static List<Long> numbers(List<Resident> people) {
        return people.stream().map(r -> r.id().value()).toList();
    }
}
