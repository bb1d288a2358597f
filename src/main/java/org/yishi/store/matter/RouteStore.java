package org.yishi.store.matter;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.yishi.model.id.TopicId;
import org.yishi.model.procedure.Procedure;
import org.yishi.model.procedure.Route;
import org.yishi.model.procedure.Step;
import org.yishi.store.sql.Columns;
import org.yishi.store.sql.Json;
import org.yishi.store.sql.Rows;

/** Procedures of the village, and matters on their way through them. */
public final class RouteStore {
    private final Handle handle;
    private final Json json;

    public RouteStore(Handle handle, Json json) {
        this.handle = handle;
        this.json = json;
    }

    /** The village's own procedures, besides those that are shipped. */
    public List<Procedure> procedures() {
        return Rows.list(
                handle.createQuery("select definition from procedure order by id"),
                row -> json.read(row.text("definition"), Procedure.class));
    }

    /** Puts a procedure in, or replaces the one of the same code. Matters on their way keep the one they set out with. */
    public void put(Procedure procedure) {
        handle.createUpdate("""
            insert into procedure (code, definition) values (:code, :definition)
            on conflict (code) do update set definition = excluded.definition
            """)
                .bind("code", procedure.code())
                .bind("definition", json.write(procedure))
                .execute();
    }

    /** Takes one of the village's own away; false where there is none of that code. */
    public boolean remove(String code) {
        return handle.createUpdate("delete from procedure where code = :code")
                        .bind("code", code)
                        .execute()
                > 0;
    }

    /** Which matters go by each procedure, or went, by its code. */
    public Map<String, List<TopicId>> uses() {
        var uses = new HashMap<String, List<TopicId>>();
        Rows.list(
                        handle.createQuery("select distinct procedure_code, topic_id from route order by topic_id"),
                        row -> Map.entry(row.text("procedure_code"), new TopicId(row.number("topic_id"))))
                .forEach(use -> uses.computeIfAbsent(use.getKey(), _ -> new ArrayList<>())
                        .add(use.getValue()));
        return uses;
    }

    /** The way that a matter goes now, or went last. */
    public Optional<Route> of(TopicId topic) {
        return Rows.one(
                handle.createQuery("select * from route where topic_id = :topic order by id desc limit 1")
                        .bind("topic", topic.value()),
                this::route);
    }

    /** Sets a matter on its way; its id and steps are ignored. */
    public long begin(Route route) {
        return Rows.insert(handle.createUpdate("""
            insert into route (topic_id, procedure_code, definition, started_on) values (:topic, :code, :definition, :on)
            """)
                .bind("topic", route.topic().value())
                .bind("code", route.procedure().code())
                .bind("definition", json.write(route.procedure()))
                .bind("on", route.startedOn().toString()));
    }

    /** Notes what somebody said of a stage; its id is ignored. */
    public void say(long route, Step step) {
        handle.createUpdate("""
            insert into route_step (route_id, stage, kind, on_day, words, held, noted_at, last_notice)
            values (:route, :stage, :kind, :on, :words, :held, :at, :notice)
            """)
                .bind("route", route)
                .bind("stage", step.stage())
                .bind("kind", step.kind().name())
                .bind("on", step.on().toString())
                .bind("words", step.words())
                .bind("held", step.held().map(json::write).orElse(null))
                .bind("at", step.cut().map(cut -> cut.at().toString()).orElse(null))
                .bind("notice", step.cut().map(Step.Cut::notice).orElse(null))
                .execute();
    }

    /** Stops a matter on its way. */
    public void stop(long route, Route.Stopped end) {
        handle.createUpdate("update route set stopped_on = :on, stop_reason = :reason where id = :id")
                .bind("id", route)
                .bind("on", end.on().toString())
                .bind("reason", end.reason())
                .execute();
    }

    private Route route(Columns row) throws SQLException {
        var reason = row.text("stop_reason");
        return new Route(
                row.number("id"),
                new TopicId(row.number("topic_id")),
                json.read(row.text("definition"), Procedure.class),
                row.date("started_on"),
                steps(row.number("id")),
                new StagePaperStore(handle).of(row.number("id")),
                signed(row.number("topic_id")),
                row.maybeDate("stopped_on").map(on -> new Route.Stopped(on, reason)));
    }

    private int signed(long topic) {
        return handle.createQuery("select count(*) from topic_signature where topic_id = :topic and taken_back = 0")
                .bind("topic", topic)
                .mapTo(Integer.class)
                .one();
    }

    private List<Step> steps(long route) {
        return Rows.list(
                handle.createQuery("select * from route_step where route_id = :route order by id")
                        .bind("route", route),
                row -> new Step(
                        row.number("id"),
                        row.text("stage"),
                        row.word("kind", Step.Said.class),
                        row.date("on_day"),
                        row.text("words"),
                        row.maybe("held").map(text -> json.read(text, Step.Held.class)),
                        cut(row)));
    }

    private static Optional<Step.Cut> cut(Columns row) throws SQLException {
        long notice = row.maybeNumber("last_notice").orElse(0L);
        return row.maybeTime("noted_at").map(at -> new Step.Cut(at, notice));
    }

    /** The id of the newest notice of the village; 0 where there is none. */
    public long lastNotice() {
        return handle.createQuery("select coalesce(max(id), 0) from disclosure")
                .mapTo(Long.class)
                .one();
    }
}
