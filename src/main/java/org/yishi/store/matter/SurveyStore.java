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
        var asked =
                grouped("select survey_id, resident_id, unit_name from survey_asked order by id", SurveyStore::drawn);
        var answers = grouped("""
            select survey_id, unit_name, step, remark from survey_answer where taken_back = 0 order by id
            """, SurveyStore::said);
        return Rows.list(
                handle.createQuery("select * from survey order by id"),
                row -> survey(
                        row,
                        asked.getOrDefault(row.number("id"), List.of()),
                        answers.getOrDefault(row.number("id"), List.of())));
    }

    /** The one opened last. */
    public Optional<Survey> last() {
        return Rows.one(handle.createQuery("select * from survey order by id desc limit 1"), this::survey);
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
        long id = row.number("id");
        return survey(
                row,
                Rows.list(
                        handle.createQuery("select resident_id, unit_name from survey_asked where survey_id = :id order"
                                        + " by id")
                                .bind("id", id),
                        SurveyStore::drawn),
                Rows.list(handle.createQuery("""
                    select unit_name, step, remark from survey_answer where survey_id = :id and taken_back = 0 order by id
                    """).bind("id", id), SurveyStore::said));
    }

    private Survey survey(Columns row, List<Drawn> drawn, List<Said> said) throws SQLException {
        var method = json.read(row.text("method"), Method.class);
        var result = row.text("result");
        return new Survey(
                new SurveyId(row.number("id")),
                new TopicId(row.number("topic_id")),
                row.text("title"),
                row.number("seed"),
                method,
                new Share(row.small("share_num"), row.small("share_den")),
                row.date("opened_on"),
                asked(drawn, method),
                answers(said),
                result.isEmpty() ? Optional.empty() : Optional.of(json.read(result, Survey.End.class)));
    }

    /** A row of those asked. */
    private record Drawn(long resident, String grid) {}

    private static Drawn drawn(Columns row) throws SQLException {
        return new Drawn(row.number("resident_id"), row.text("unit_name"));
    }

    /** In the order in which they were written: those after a grid's quota are its substitutes. */
    private static List<Asked> asked(List<Drawn> drawn, Method method) {
        var quotas = method.quotas().stream().collect(Collectors.toMap(Quota::grid, Quota::asked));
        var places = new HashMap<String, Integer>();
        return drawn.stream()
                .map(one -> {
                    int place = places.merge(one.grid(), 1, Integer::sum);
                    boolean isSubstitute = place > quotas.getOrDefault(one.grid(), 0);
                    return new Asked(new ResidentId(one.resident()), one.grid(), place, isSubstitute);
                })
                .toList();
    }

    /** A row of the forms. */
    private record Said(String grid, Step step, String remark) {}

    private static Said said(Columns row) throws SQLException {
        return new Said(row.text("unit_name"), Step.of(row.small("step")), row.text("remark"));
    }

    private static List<Answer> answers(List<Said> said) {
        var answers = new ArrayList<Answer>();
        said.forEach(one -> answers.add(new Answer(answers.size() + 1L, one.grid(), one.step(), one.remark())));
        return answers;
    }

    private <T> Map<Long, List<T>> grouped(String sql, Rows.Reader<T> reader) {
        var groups = new HashMap<Long, List<T>>();
        Rows.list(
                handle.createQuery(sql),
                row -> groups.computeIfAbsent(row.number("survey_id"), _ -> new ArrayList<>())
                        .add(reader.read(row)));
        return groups;
    }
}
