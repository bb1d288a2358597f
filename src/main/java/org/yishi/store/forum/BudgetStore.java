package org.yishi.store.forum;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.yishi.model.forum.budget.Budget;
import org.yishi.model.forum.budget.BudgetBook;
import org.yishi.model.forum.budget.BudgetRules;
import org.yishi.model.forum.budget.Project;
import org.yishi.model.forum.budget.Score;
import org.yishi.model.forum.budget.Scoring;
import org.yishi.model.forum.budget.Source;
import org.yishi.model.forum.budget.Wave;
import org.yishi.model.id.MeetingId;
import org.yishi.store.sql.Columns;
import org.yishi.store.sql.Json;
import org.yishi.store.sql.Rows;
import tools.jackson.core.type.TypeReference;

/** Budgets with their projects and what people thought of them. Amendments are kept by {@link AmendmentStore}. */
public final class BudgetStore {
    private final Handle handle;
    private final Json json;

    public BudgetStore(Handle handle, Json json) {
        this.handle = handle;
        this.json = json;
    }

    /** Everything of the budget of a meeting. */
    public Optional<BudgetBook> of(MeetingId meeting) {
        return Rows.one(
                        handle.createQuery("select * from budget where meeting_id = :id")
                                .bind("id", meeting.value()),
                        this::budget)
                .map(this::book);
    }

    /** Everything of a budget. */
    public Optional<BudgetBook> find(long id) {
        return Rows.one(
                        handle.createQuery("select * from budget where id = :id")
                                .bind("id", id),
                        this::budget)
                .map(this::book);
    }

    /** Adds a budget; its id is ignored. */
    public long add(Budget budget) {
        return Rows.insert(handle.createUpdate("""
            insert into budget (meeting_id, title, purse, settings) values (:meeting, :title, :purse, :settings)
            """)
                .bind("meeting", budget.meeting().value())
                .bind("title", budget.title())
                .bind("purse", budget.purse())
                .bind("settings", json.write(budget.rules())));
    }

    public void change(Budget budget) {
        handle.createUpdate("update budget set title = :title, purse = :purse, settings = :settings where id = :id")
                .bind("id", budget.id())
                .bind("title", budget.title())
                .bind("purse", budget.purse())
                .bind("settings", json.write(budget.rules()))
                .execute();
    }

    /** Adds a project; its id is ignored. */
    public long add(long budget, Project project) {
        return Rows.insert(handle.createUpdate("""
            insert into budget_project (budget_id, number, title, cost, words, dropped)
            values (:budget, :number, :title, :cost, :words, :dropped)
            """)
                .bind("budget", budget)
                .bind("number", project.number())
                .bind("title", project.title())
                .bind("cost", project.cost())
                .bind("words", project.words())
                .bind("dropped", Rows.text(project.dropped())));
    }

    public void change(Project project) {
        handle.createUpdate("""
            update budget_project set number = :number, title = :title, cost = :cost, words = :words, dropped = :dropped
            where id = :id
            """)
                .bind("id", project.id())
                .bind("number", project.number())
                .bind("title", project.title())
                .bind("cost", project.cost())
                .bind("words", project.words())
                .bind("dropped", Rows.text(project.dropped()))
                .execute();
    }

    /** Adds scores; their id is ignored. */
    public long score(long budget, Scoring scoring) {
        return Rows.insert(handle.createUpdate("""
            insert into budget_result (budget_id, wave, source, scores) values (:budget, :wave, :source, :scores)
            """)
                .bind("budget", budget)
                .bind("wave", scoring.wave().name())
                .bind("source", json.write(scoring.source()))
                .bind("scores", json.write(scoring.scores())));
    }

    /** Says why scores do not count any more, or with nothing that they do again. */
    public void voidScores(long scoring, Optional<String> reason) {
        handle.createUpdate("update budget_result set void_reason = :reason where id = :id")
                .bind("id", scoring)
                .bind("reason", Rows.text(reason))
                .execute();
    }

    private BudgetBook book(Budget budget) {
        return new BudgetBook(
                budget,
                Rows.list(
                        handle.createQuery("select * from budget_project where budget_id = :id order by number, id")
                                .bind("id", budget.id()),
                        BudgetStore::project),
                Rows.list(
                        handle.createQuery("select * from budget_result where budget_id = :id order by id")
                                .bind("id", budget.id()),
                        this::scoring),
                new AmendmentStore(handle, json).of(budget.id()));
    }

    private Budget budget(Columns row) throws SQLException {
        return new Budget(
                row.number("id"),
                new MeetingId(row.number("meeting_id")),
                row.text("title"),
                row.number("purse"),
                json.read(row.text("settings"), BudgetRules.class));
    }

    private static Project project(Columns row) throws SQLException {
        return new Project(
                row.number("id"),
                row.small("number"),
                row.text("title"),
                row.number("cost"),
                row.text("words"),
                row.maybe("dropped"));
    }

    private Scoring scoring(Columns row) throws SQLException {
        return new Scoring(
                row.number("id"),
                row.word("wave", Wave.class),
                json.read(row.text("source"), Source.class),
                json.read(row.text("scores"), new TypeReference<List<Score>>() {}),
                row.maybe("void_reason"));
    }
}
