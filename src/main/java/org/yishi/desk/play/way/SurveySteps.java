package org.yishi.desk.play.way;

import java.util.Optional;
import org.yishi.desk.Work;
import org.yishi.desk.script.deed.MatterDeed;
import org.yishi.desk.survey.Surveys;
import org.yishi.model.Outcome;
import org.yishi.model.survey.Survey;
import org.yishi.model.survey.SurveyPlan;
import org.yishi.model.topic.Topic;

/** The steps about what residents are asked of a matter. */
final class SurveySteps {
    private final Surveys surveys;
    private final Topic topic;

    SurveySteps(Work work, Topic topic) {
        surveys = new Surveys(work);
        this.topic = topic;
    }

    Outcome<?> ask(MatterDeed.Ask deed) {
        return surveys.start(topic.id()).then(start -> {
            var usual = start.plan();
            return surveys.open(
                    topic.id(),
                    new SurveyPlan(
                            usual.title(),
                            deed.seed(),
                            deed.size(),
                            usual.grids(),
                            usual.withoutDoers(),
                            usual.threshold(),
                            usual.least()));
        });
    }

    /** Every form that came in, spread over the grids in their order; then the survey ends. */
    Outcome<?> asked(MatterDeed.Asked deed) {
        var open = surveys.of(topic.id()).stream()
                .filter(survey -> survey.end().isEmpty())
                .findFirst();
        if (open.isEmpty()) {
            return Outcome.refused("script.no-survey");
        }
        var id = open.get().id();
        for (var step : deed.answers().entrySet()) {
            for (int i = 0; i < step.getValue(); i++) {
                Outcome<Survey> kept = surveys.find(id)
                        .<Outcome<Survey>>map(now -> surveys.answer(id, grid(now), step.getKey(), ""))
                        .orElseGet(() -> Outcome.refused("script.no-survey"));
                if (kept instanceof Outcome.Refused<Survey>) {
                    return kept;
                }
            }
        }
        return surveys.close(id);
    }

    /** The grid of which fewest forms are in, for what was asked there. */
    private static String grid(Survey survey) {
        return survey.method().quotas().stream()
                .filter(quota -> survey.answers().stream()
                                .filter(answer -> answer.grid().equals(quota.grid()))
                                .count()
                        < quota.asked())
                .map(quota -> quota.grid())
                .findFirst()
                .or(() -> Optional.of(""))
                .orElseThrow();
    }
}
