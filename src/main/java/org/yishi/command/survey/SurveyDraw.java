package org.yishi.command.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yishi.command.kit.Answer;
import org.yishi.command.kit.Given;
import org.yishi.command.kit.Help;
import org.yishi.command.kit.Job;
import org.yishi.command.kit.Json;
import org.yishi.desk.Work;
import org.yishi.desk.matter.Matters;
import org.yishi.desk.survey.AskedList;
import org.yishi.desk.survey.Surveys;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.id.SurveyId;
import org.yishi.model.survey.AskedPerson;
import org.yishi.model.survey.Survey;
import org.yishi.model.survey.SurveyPlan;
import org.yishi.text.survey.SurveyWords;
import picocli.CommandLine.Model.CommandSpec;

/** {@code survey draw MATTER [--size N] [--seed N]}: draws who is asked about a matter, and opens the survey. */
public final class SurveyDraw implements Job {
    private static final String NUMBER = "[0-9]{1,15}";

    @Override
    public String name() {
        return "draw";
    }

    @Override
    public void describe(CommandSpec spec, Help help) {
        var text = help.text();
        help.about(spec, text.of("command.survey.draw"));
        spec.addPositional(help.word(0, text.of("command.label.number"), text.of("command.survey.matter")));
        spec.addOption(help.value("--size", text.of("command.label.number"), text.of("command.survey.size")));
        spec.addOption(help.value("--seed", text.of("command.label.number"), text.of("command.survey.seed")));
    }

    @Override
    public int run(Given given) {
        boolean right = given.option("--seed").orElse("0").matches(NUMBER)
                && given.option("--size").orElse("1").matches("[1-9][0-9]{0,3}");
        if (!right) {
            given.console().say(given.console().text().of("command.survey.wrong"));
            return Answer.WRONG_USE;
        }
        return given.open(open -> switch (draw(given, open.work())) {
            case Outcome.Refused<SurveyId>(Refusal why) -> given.console().no(why);
            case Outcome.Done<SurveyId>(SurveyId id) -> tell(given, open.work(), id);
        });
    }

    private static Outcome<SurveyId> draw(Given given, Work work) {
        var surveys = new Surveys(work);
        var topic = new Matters(work).numbered(given.word(0));
        return topic.isEmpty()
                ? Outcome.refused("survey.wrong.no-topic")
                : surveys.start(topic.get().id())
                        .then(start -> surveys.open(topic.get().id(), planned(given, start.plan())));
    }

    private static SurveyPlan planned(Given given, SurveyPlan plan) {
        return new SurveyPlan(
                plan.title(),
                given.option("--seed").map(Long::parseLong).orElse(plan.seed()),
                given.option("--size").map(Integer::parseInt).orElse(plan.size()),
                plan.grids(),
                plan.withoutDoers(),
                plan.threshold(),
                plan.least());
    }

    private static int tell(Given given, Work work, SurveyId id) {
        var survey = new Surveys(work).find(id).orElseThrow();
        var people = new AskedList(work).of(survey);
        if (given.isJson()) {
            given.console().print(Json.of(json(survey, people)));
            return Answer.DONE;
        }
        var text = given.console().text();
        var words = new SurveyWords(text);
        given.console().print(text.of("command.survey.drawn", id.value(), survey.title(), survey.seed()));
        given.console().print(words.method(survey.method()));
        given.console().print(words.repeat(survey.seed()));
        for (var person : people) {
            given.console()
                    .print(text.of(
                            "command.survey.person",
                            words.grid(person.asked().grid()),
                            person.asked().place(),
                            text.of(person.asked().substitute() ? "survey.substitute" : "survey.asked-first"),
                            person.asked().resident().value(),
                            person.lot(),
                            person.name()));
        }
        return Answer.DONE;
    }

    private static Map<String, Object> json(Survey survey, List<AskedPerson> people) {
        var asked = new ArrayList<Map<String, Object>>();
        people.forEach(p -> asked.add(new Json()
                .put("number", p.asked().resident().value())
                .put("name", p.name())
                .put("grid", p.asked().grid())
                .put("place", p.asked().place())
                .put("substitute", p.asked().substitute())
                .put("lot", p.lot())
                .object()));
        return new Json()
                .put("survey", survey.id().value())
                .put("title", survey.title())
                .put("seed", survey.seed())
                .put("people", survey.method().people())
                .put("asked", asked)
                .object();
    }
}
