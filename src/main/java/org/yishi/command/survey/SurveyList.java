package org.yishi.command.survey;

import java.util.Map;
import org.yishi.command.kit.Answer;
import org.yishi.command.kit.Given;
import org.yishi.command.kit.Help;
import org.yishi.command.kit.Job;
import org.yishi.command.kit.Json;
import org.yishi.desk.survey.Surveys;
import org.yishi.model.survey.Step;
import org.yishi.model.survey.Survey;
import org.yishi.text.survey.SurveyWords;
import picocli.CommandLine.Model.CommandSpec;

/** {@code survey list}: all surveys of the village, each with its result, or the result so far. */
public final class SurveyList implements Job {
    @Override
    public String name() {
        return "list";
    }

    @Override
    public void describe(CommandSpec spec, Help help) {
        help.about(spec, help.text().of("command.survey.list"));
    }

    @Override
    public int run(Given given) {
        return given.open(open -> {
            var surveys = new Surveys(open.work());
            var all = surveys.all();
            if (given.isJson()) {
                given.console()
                        .print(Json.of(all.stream().map(s -> json(surveys, s)).toList()));
            } else {
                all.forEach(s -> given.console().print(line(given, surveys, s)));
            }
            return Answer.DONE;
        });
    }

    private static String line(Given given, Surveys surveys, Survey survey) {
        var text = given.console().text();
        return text.of(
                "command.survey.line",
                survey.id().value(),
                surveys.topic(survey).number(),
                survey.title(),
                text.of(survey.isOpen() ? "survey.is-open" : "survey.is-closed"),
                new SurveyWords(text).result(surveys.result(survey)));
    }

    private static Map<String, Object> json(Surveys surveys, Survey survey) {
        var result = surveys.result(survey);
        var counts = new Json();
        for (var step : Step.values()) {
            counts.put(step.name(), result.of(step));
        }
        return new Json()
                .put("survey", survey.id().value())
                .put("matter", surveys.topic(survey).number())
                .put("title", survey.title())
                .put("open", survey.isOpen())
                .put("seed", survey.seed())
                .put("asked", result.asked())
                .put("answers", result.answers())
                .put("satisfied", result.satisfied())
                .put("counts", counts.object())
                .put(
                        "threshold",
                        result.threshold().numerator() + "/"
                                + result.threshold().denominator())
                .put("verdict", result.verdict().name())
                .put("reopened", survey.end().map(Survey.End::reopened).orElse(false))
                .object();
    }
}
