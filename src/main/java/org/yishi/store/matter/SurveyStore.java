package org.yishi.store.matter;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.yishi.model.id.ResidentId;
import org.yishi.model.id.SurveyId;
import org.yishi.model.id.TopicId;
import org.yishi.model.survey.Answer;
import org.yishi.model.survey.Asked;
import org.yishi.model.survey.Method;
import org.yishi.model.survey.Quota;
import org.yishi.model.survey.Share;
import org.yishi.model.survey.Step;
import org.yishi.model.survey.Survey;
import org.yishi.store.sql.Columns;
import org.yishi.store.sql.Json;
import org.yishi.store.sql.Rows;

/** Surveys, who is asked in them, and the forms that came back: of these, nothing names a person. */
public final class SurveyStore {
    private final Handle handle;
    private final Json json;

    public SurveyStore(Handle handle, Json json) {
        this.handle = handle;
        this.json = json;
    }

    /** All of them, oldest first. */
    public List<Survey> all() {
        return Rows.list(handle.createQuery("select * from survey order by id"), this::survey);
    }

    /** Those that nobody has closed yet, oldest first. */
    public List<Survey> open() {
        return Rows.list(handle.createQuery("select * from survey where closed_on is null order by id"), this::survey);
    }

    /** Those of a matter, oldest first. */
    public List<Survey> of(TopicId topic) {
        return Rows.list(
                handle.createQuery("select * from survey where topic_id = :id order by id")
                        .bind("id", topic.value()),
                this::survey);
    }

    public Optional<Survey> find(SurveyId id) {
        return Rows.one(
                handle.createQuery("select * from survey where id = :id").bind("id", id.value()), this::survey);
    }

    /** Adds a survey with all who are asked; its id, answers and end are ignored. */
    public SurveyId add(Survey survey) {
        var id = new SurveyId(Rows.insert(handle.createUpdate("""
            insert into survey (topic_id, title, seed, method, share_num, share_den, opened_on)
            values (:topic, :title, :seed, :method, :numerator, :denominator, :openedOn)
            """)
                .bind("topic", survey.topic().value())
                .bind("title", survey.title())
                .bind("seed", survey.seed())
                .bind("method", json.write(survey.method()))
                .bind("numerator", survey.threshold().numerator())
                .bind("denominator", survey.threshold().denominator())
                .bind("openedOn", survey.openedOn().toString())));
        if (!survey.asked().isEmpty()) {
            var batch = handle.prepareBatch("""
                insert into survey_asked (survey_id, resident_id, unit_name) values (:survey, :resident, :unit)
                """);
            for (var asked : survey.asked()) {
                batch.bind("survey", id.value())
                        .bind("resident", asked.resident().value())
                        .bind("unit", asked.grid())
                        .add();
            }
            batch.execute();
        }
        return id;
    }

    /** Keeps a form. */
    public void answer(SurveyId survey, String grid, Step step, String remark) {
        handle.createUpdate("""
            insert into survey_answer (survey_id, unit_name, step, remark) values (:survey, :unit, :step, :remark)
            """)
                .bind("survey", survey.value())
                .bind("unit", grid)
                .bind("step", step.number())
                .bind("remark", remark)
                .execute();
    }

    /** Takes the last form back that counts; it stays in the file, marked so. False where there is none. */
    public boolean takeBack(SurveyId survey) {
        return handle.createUpdate("""
            update survey_answer set taken_back = 1
            where id = (select max(id) from survey_answer where survey_id = :survey and taken_back = 0)
            """).bind("survey", survey.value()).execute() > 0;
    }

    /** Writes how a survey ended. */
    public void close(SurveyId survey, Survey.End end) {
        handle.createUpdate("update survey set closed_on = :on, result = :result where id = :id")
                .bind("id", survey.value())
                .bind("on", end.at().toLocalDate().toString())
                .bind("result", json.write(end))
                .execute();
    }

    private Survey survey(Columns row) throws SQLException {
        var id = new SurveyId(row.number("id"));
        var method = json.read(row.text("method"), Method.class);
        var result = row.text("result");
        return new Survey(
                id,
                new TopicId(row.number("topic_id")),
                row.text("title"),
                row.number("seed"),
                method,
                new Share(row.small("share_num"), row.small("share_den")),
                row.date("opened_on"),
                asked(id, method),
                answers(id),
                result.isEmpty() ? Optional.empty() : Optional.of(json.read(result, Survey.End.class)));
    }

    /** In the order in which they were written: those after a grid's quota are its substitutes. */
    private List<Asked> asked(SurveyId id, Method method) {
        var quotas = method.quotas().stream().collect(Collectors.toMap(Quota::grid, Quota::asked));
        var places = new HashMap<String, Integer>();
        return Rows.list(
                handle.createQuery("select resident_id, unit_name from survey_asked where survey_id = :id order by id")
                        .bind("id", id.value()),
                row -> asked(row, quotas, places));
    }

    private static Asked asked(Columns row, Map<String, Integer> quotas, Map<String, Integer> places)
            throws SQLException {
        var grid = row.text("unit_name");
        int place = places.merge(grid, 1, Integer::sum);
        return new Asked(new ResidentId(row.number("resident_id")), grid, place, place > quotas.getOrDefault(grid, 0));
    }

    private List<Answer> answers(SurveyId id) {
        var answers = new ArrayList<Answer>();
        Rows.list(
                handle.createQuery("""
                    select unit_name, step, remark from survey_answer where survey_id = :id and taken_back = 0 order by id
                    """).bind("id", id.value()),
                row -> answers.add(new Answer(
                        answers.size() + 1L, row.text("unit_name"), Step.of(row.small("step")), row.text("remark"))));
        return answers;
    }
}
