package org.yishi.store.forum;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.yishi.model.forum.question.Answer;
import org.yishi.model.forum.question.Question;
import org.yishi.model.forum.question.Questionnaire;
import org.yishi.model.forum.question.Response;
import org.yishi.model.forum.question.Wave;
import org.yishi.model.id.MeetingId;
import org.yishi.store.sql.Columns;
import org.yishi.store.sql.Json;
import org.yishi.store.sql.Rows;
import tools.jackson.core.type.TypeReference;

/** Questionnaires and the forms filled in. A form taken back stays in the file, marked so. */
public final class QuestionStore {
    private static final TypeReference<List<Question>> QUESTIONS = new TypeReference<>() {};
    private static final TypeReference<List<String>> MARKS = new TypeReference<>() {};

    private final Handle handle;
    private final Json json;

    public QuestionStore(Handle handle, Json json) {
        this.handle = handle;
        this.json = json;
    }

    /** Those of a meeting, oldest first. */
    public List<Questionnaire> of(MeetingId meeting) {
        return Rows.list(
                handle.createQuery("select * from questionnaire where meeting_id = :meeting order by id")
                        .bind("meeting", meeting.value()),
                this::questionnaire);
    }

    /** Those of all meetings, newest first: to be copied from. */
    public List<Questionnaire> all() {
        return Rows.list(handle.createQuery("select * from questionnaire order by id desc"), this::questionnaire);
    }

    public Optional<Questionnaire> find(long id) {
        return Rows.one(
                handle.createQuery("select * from questionnaire where id = :id").bind("id", id), this::questionnaire);
    }

    /** Adds one; its id is ignored. */
    public long add(Questionnaire questionnaire) {
        return Rows.insert(handle.createUpdate("""
            insert into questionnaire (meeting_id, title, questions, closed)
            values (:meeting, :title, :questions, :closed)
            """)
                .bind("meeting", questionnaire.meeting().value())
                .bind("title", questionnaire.title())
                .bind("questions", json.write(questionnaire.questions()))
                .bind("closed", questionnaire.closed()));
    }

    /** Writes its title, its questions and whether it is closed. */
    public void change(Questionnaire questionnaire) {
        handle.createUpdate("""
            update questionnaire set title = :title, questions = :questions, closed = :closed where id = :id
            """)
                .bind("id", questionnaire.id())
                .bind("title", questionnaire.title())
                .bind("questions", json.write(questionnaire.questions()))
                .bind("closed", questionnaire.closed())
                .execute();
    }

    /** The forms that count, in the order in which they were typed in. */
    public List<Response> responses(Questionnaire of) {
        return Rows.list(
                handle.createQuery("select * from response where questionnaire_id = :id and taken_back = 0 order by id")
                        .bind("id", of.id()),
                row -> response(of, row));
    }

    /** How many forms were taken back or typed anew. */
    public int takenBack(long questionnaire) {
        return handle.createQuery("select count(*) from response where questionnaire_id = :id and taken_back = 1")
                .bind("id", questionnaire)
                .mapTo(Integer.class)
                .one();
    }

    /** The form of a code in a wave that counts. */
    public Optional<Response> response(Questionnaire of, Wave wave, String code) {
        return Rows.one(
                handle.createQuery("""
                    select * from response
                    where questionnaire_id = :id and wave = :wave and code = :code and taken_back = 0 order by id limit 1
                    """)
                        .bind("id", of.id())
                        .bind("wave", wave.name())
                        .bind("code", code),
                row -> response(of, row));
    }

    /** Keeps a form; its id is ignored. */
    public long add(long questionnaire, Response response) {
        return Rows.insert(handle.createUpdate("""
            insert into response (questionnaire_id, wave, code, team, answers, remark, second)
            values (:questionnaire, :wave, :code, :team, :answers, :remark, :second)
            """)
                .bind("questionnaire", questionnaire)
                .bind("wave", response.wave().name())
                .bind("code", response.code())
                .bind("team", response.team())
                .bind("answers", marks(response.answers()))
                .bind("remark", response.remark())
                .bind("second", response.second().map(this::marks).orElse("")));
    }

    /** Marks a form as taken back, or as counting again. */
    public void takeBack(long response, boolean takenBack) {
        handle.createUpdate("update response set taken_back = :back where id = :id")
                .bind("id", response)
                .bind("back", takenBack)
                .execute();
    }

    /** Keeps what a second person typed from the same paper. */
    public void second(long response, List<Answer> answers) {
        handle.createUpdate("update response set second = :second where id = :id")
                .bind("id", response)
                .bind("second", marks(answers))
                .execute();
    }

    /** The titles of the projects of a meeting's newest budget, in their order; none where it has no budget. */
    public List<String> projects(MeetingId meeting) {
        return handle.createQuery("""
            select title from budget_project
            where dropped is null
              and budget_id = (select max(id) from budget where meeting_id = :meeting) order by number, id
            """)
                .bind("meeting", meeting.value())
                .mapTo(String.class)
                .list();
    }

    private Questionnaire questionnaire(Columns row) throws SQLException {
        return new Questionnaire(
                row.number("id"),
                new MeetingId(row.number("meeting_id")),
                row.text("title"),
                json.read(row.text("questions"), QUESTIONS),
                row.flag("closed"));
    }

    private Response response(Questionnaire of, Columns row) throws SQLException {
        var second = row.text("second");
        return new Response(
                row.number("id"),
                Wave.valueOf(row.text("wave")),
                row.text("code"),
                row.text("team"),
                answers(of, row.text("answers")),
                row.text("remark"),
                second.isEmpty() ? Optional.empty() : Optional.of(answers(of, second)));
    }

    private String marks(List<Answer> answers) {
        return json.write(answers.stream().map(Answer::mark).toList());
    }

    private List<Answer> answers(Questionnaire of, String marks) {
        var read = json.read(marks, MARKS);
        var answers = new ArrayList<Answer>();
        for (var question : of.questions()) {
            answers.add(Answer.of(question, read.get(question.number() - 1)).orElseThrow());
        }
        return answers;
    }
}
