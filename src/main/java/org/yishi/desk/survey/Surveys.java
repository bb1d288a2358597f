package org.yishi.desk.survey;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yishi.desk.Work;
import org.yishi.model.Outcome;
import org.yishi.model.event.Event;
import org.yishi.model.id.SurveyId;
import org.yishi.model.id.TopicId;
import org.yishi.model.survey.Answer;
import org.yishi.model.survey.Method;
import org.yishi.model.survey.Share;
import org.yishi.model.survey.Step;
import org.yishi.model.survey.Survey;
import org.yishi.model.survey.SurveyPlan;
import org.yishi.model.survey.SurveyResult;
import org.yishi.model.survey.SurveyVerdict;
import org.yishi.model.topic.Topic;
import org.yishi.model.topic.TopicState;
import org.yishi.rule.survey.Sample;
import org.yishi.rule.survey.Satisfaction;
import org.yishi.store.Tx;

/**
 * Whether residents are satisfied with what became of a matter 满意度测评.
 *
 * <pre>{@code
 * var survey = surveys.open(topic, surveys.start(topic).orThrow().plan()).orThrow();   // draws who is asked, once
 * surveys.answer(survey, "第1网格", Step.SATISFIED, "路灯很亮");                        // one form; it bears no name
 * surveys.takeBack(survey);                                                            // the last one
 * surveys.close(survey);                     // below the threshold the matter is taken up again
 * }</pre>
 *
 * <p>Who was asked is a list. What was answered is another, in the order in which the forms were typed in, and nothing
 * leads from one to the other. How many answered is only counted.
 */
public final class Surveys {
    private static final DateTimeFormatter SEED = DateTimeFormatter.ofPattern("yyyyMMddHHmm", Locale.ROOT);
    private static final int USUAL_SIZE = 30;
    private static final Share USUAL_THRESHOLD = Share.percent(80);
    private static final Share USUAL_LEAST = Share.percent(50);

    private final Work work;

    public Surveys(Work work) {
        this.work = work;
    }

    /**
     * What a new survey of a matter begins with.
     *
     * @param plan as proposed: what the village asked for last, and a seed from the clock
     * @param grids all that can be asked
     */
    public record Start(Topic topic, SurveyPlan plan, List<String> grids) {}

    /** All of them, oldest first. */
    public List<Survey> all() {
        return work.read(tx -> tx.surveys().all());
    }

    /** Those of a matter, oldest first. */
    public List<Survey> of(TopicId topic) {
        return work.read(tx -> tx.surveys().of(topic));
    }

    public Optional<Survey> find(SurveyId id) {
        return work.read(tx -> tx.surveys().find(id));
    }

    /** The matter of a survey. */
    public Topic topic(Survey survey) {
        return work.read(tx -> tx.topics().find(survey.topic())).orElseThrow();
    }

    /** What a new survey begins with; refused where the matter is not yet at an end, or one is open. */
    public Outcome<Start> start(TopicId topic) {
        return work.read(tx -> ready(tx, topic)
                .then(t -> Outcome.done(
                        new Start(t, proposed(tx, t), Frame.of(tx, work.today()).grids()))));
    }

    /** How many would be asked where; who it would be is known only once it is opened. */
    public Method method(TopicId topic, SurveyPlan plan) {
        return work.read(
                tx -> Frame.of(tx, work.today()).drawing(tx, topic, plan).method());
    }

    /** Draws who is asked and opens the survey. It cannot be drawn again. */
    public Outcome<SurveyId> open(TopicId topic, SurveyPlan plan) {
        if (plan.title().isBlank()) {
            return Outcome.refused("survey.wrong.no-title");
        }
        if (plan.seed() < 0) {
            return Outcome.refused("survey.wrong.seed");
        }
        return work.act((tx, now) -> ready(tx, topic).then(t -> {
            var drawing = Frame.of(tx, work.today()).drawing(tx, topic, plan);
            var asked = Sample.draw(plan.seed(), drawing.method().quotas(), drawing.candidates());
            if (asked.isEmpty()) {
                return Outcome.refused("survey.wrong.nobody");
            }
            var id = tx.surveys()
                    .add(new Survey(
                            new SurveyId(0),
                            topic,
                            plan.title().strip(),
                            plan.seed(),
                            drawing.method(),
                            plan.threshold(),
                            work.today(),
                            asked,
                            List.of(),
                            Optional.empty()));
            tx.record(new Event.SurveyOpened(id, drawing.method().asked()));
            return Outcome.done(id);
        }));
    }

    /** Keeps one form; refused where as many are in as people were asked. */
    public Outcome<Survey> answer(SurveyId id, String grid, Step step, String remark) {
        return on(id, (tx, survey) -> {
            if (survey.answers().size() >= survey.method().asked()) {
                return Outcome.refused("survey.wrong.full", survey.method().asked());
            }
            tx.surveys().answer(id, grid, step, remark.strip());
            tx.record(new Event.SurveyAnswered(id));
            return Outcome.done(tx.surveys().find(id).orElseThrow());
        });
    }

    /** Takes the last form back that was typed in; what it said, so that it can be typed in again. */
    public Outcome<Answer> takeBack(SurveyId id) {
        return on(id, (tx, survey) -> {
            if (survey.answers().isEmpty()) {
                return Outcome.refused("survey.wrong.none-to-take-back");
            }
            tx.surveys().takeBack(id);
            tx.record(new Event.SurveyAnswerTakenBack(id));
            return Outcome.done(survey.answers().getLast());
        });
    }

    /** What the answers come to so far; once it is closed, what they came to. */
    public SurveyResult result(Survey survey) {
        return survey.end()
                .map(Survey.End::result)
                .orElseGet(() -> Satisfaction.of(survey.method(), survey.threshold(), survey.answers()));
    }

    /** Whether the matter would be taken up again if the survey were closed with its answers. */
    public static boolean wouldReopen(SurveyVerdict verdict, TopicState state) {
        return verdict == SurveyVerdict.NOT_SATISFIED && state == TopicState.CLOSED;
    }

    /**
     * Closes a survey. Where enough answered and too few of them are satisfied, a matter that was closed is taken up
     * again, in the same transaction.
     */
    public Outcome<Survey.End> close(SurveyId id) {
        return on(id, (tx, survey) -> {
            var result = result(survey);
            var topic = tx.topics().find(survey.topic()).orElseThrow();
            boolean reopens = wouldReopen(result.verdict(), topic.state());
            var end = new Survey.End(work.now(), work.operator(), result, reopens);
            tx.surveys().close(id, end);
            if (reopens) {
                tx.topics().change(topic.in(TopicState.REOPENED));
            }
            tx.record(new Event.SurveyClosed(id, result.verdict(), reopens));
            return Outcome.done(end);
        });
    }

    private static Outcome<Topic> ready(Tx tx, TopicId id) {
        var topic = tx.topics().find(id);
        if (topic.isEmpty()) {
            return Outcome.refused("survey.wrong.no-topic");
        }
        var open = tx.surveys().of(id).stream().anyMatch(Survey::isOpen);
        if (open) {
            return Outcome.refused("survey.wrong.open", topic.get().number());
        }
        return switch (topic.get().state()) {
            case TAKEN_UP, CLOSED, REOPENED, HANDED_ON -> Outcome.done(topic.get());
            case RAISED, JOINED, DECLINED ->
                Outcome.refused("survey.wrong.state", topic.get().number());
        };
    }

    private SurveyPlan proposed(Tx tx, Topic topic) {
        var last = tx.surveys().last();
        return new SurveyPlan(
                topic.title(),
                Long.parseLong(work.now().format(SEED)),
                last.map(s -> s.method().asked()).orElse(USUAL_SIZE),
                List.of(),
                true,
                last.map(Survey::threshold).orElse(USUAL_THRESHOLD),
                last.map(s -> s.method().least()).orElse(USUAL_LEAST));
    }

    @FunctionalInterface
    private interface Deed<T> {
        Outcome<T> on(Tx tx, Survey survey);
    }

    private <T> Outcome<T> on(SurveyId id, Deed<T> deed) {
        return work.act((tx, now) -> tx.surveys()
                .find(id)
                .map(s -> s.isOpen() ? deed.on(tx, s) : Outcome.<T>refused("survey.wrong.closed"))
                .orElseGet(() -> Outcome.refused("survey.wrong.gone")));
    }
}
