package org.yishi.desk.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yishi.desk.Work;
import org.yishi.desk.body.BodyFiles;
import org.yishi.desk.matter.Dossiers;
import org.yishi.model.Outcome;
import org.yishi.model.body.Body;
import org.yishi.model.event.Event;
import org.yishi.model.id.TopicId;
import org.yishi.model.procedure.Procedure;
import org.yishi.model.procedure.Route;
import org.yishi.model.procedure.RouteMap;
import org.yishi.model.procedure.StageStatus;
import org.yishi.model.procedure.Step;
import org.yishi.model.topic.Topic;
import org.yishi.rule.procedure.Progress;
import org.yishi.store.Tx;
import org.yishi.text.Lang;

/**
 * Matters on their way through a procedure.
 *
 * <pre>{@code
 * routes.begin(topic, "four-deliberations");
 * routes.map(topic).flatMap(RouteMap::now);            // what is to be done now, and what it lacks
 * routes.done(topic, "proposal", day, "党支部研究同意", Optional.empty());
 * routes.leaveOut(topic, "party-assembly", "没有党员大会，由支部党员会议代替");
 * routes.sendBack(topic, "two-committees", "代表认为造价太高");
 * }</pre>
 */
public final class Routes {
    private final Work work;

    public Routes(Work work) {
        this.work = work;
    }

    /** The procedures that the village can choose from: those that are shipped for its kind, then its own. */
    public List<Procedure> procedures() {
        return work.read(Routes::known);
    }

    private static List<Procedure> known(Tx tx) {
        var kind = tx.village().find().orElseThrow().kind();
        var all = new LinkedHashMap<String, Procedure>();
        ProcedureFiles.shipped().forEach(p -> all.put(p.code(), p));
        tx.routes().procedures().forEach(p -> all.put(p.code(), p));
        return all.values().stream().filter(p -> p.scope().contains(kind)).toList();
    }

    /**
     * A matter with its way.
     *
     * @param map empty where it was never set on a way
     * @param bodies the names of the bodies by code
     */
    public record Shown(Topic topic, Optional<RouteMap> map, Map<String, String> bodies, LocalDate today) {
        public Shown {
            bodies = Map.copyOf(bodies);
        }

        /** The name of a body; its code where the village does not have it. */
        public String body(String code) {
            return bodies.getOrDefault(code, code);
        }
    }

    /** A matter with its way, in one snapshot. */
    public Optional<Shown> show(TopicId topic, Lang lang) {
        return work.read(tx -> tx.topics().find(topic).map(found -> {
            var names = new HashMap<String, String>();
            BodyFiles.defaults().forEach(body -> names.put(body.code(), name(body, lang)));
            tx.bodies().all().forEach(body -> names.put(body.code(), name(body, lang)));
            return new Shown(found, map(tx, topic), names, work.today());
        }));
    }

    private static String name(Body body, Lang lang) {
        return lang == Lang.ZH ? body.name() : body.nameEn();
    }

    /** Where a matter stands; empty where it was never set on a way. */
    public Optional<RouteMap> map(TopicId topic) {
        return work.read(tx -> map(tx, topic));
    }

    private Optional<RouteMap> map(Tx tx, TopicId topic) {
        return tx.routes()
                .of(topic)
                .flatMap(route -> Dossiers.find(tx, topic).map(all -> Progress.of(route, all, work.today())));
    }

    /** Sets a matter on its way; refused while it goes another. */
    public Outcome<TopicId> begin(TopicId topic, String code) {
        return work.act((tx, now) -> {
            var chosen = known(tx).stream().filter(p -> p.code().equals(code)).findFirst();
            if (chosen.isEmpty()) {
                return Outcome.refused("procedure.unknown", code);
            }
            var old = map(tx, topic).filter(map -> map.now().isPresent());
            if (old.isPresent()) {
                return Outcome.refused(
                        "procedure.on-its-way", old.get().route().procedure().name());
            }
            tx.routes()
                    .begin(new Route(0, topic, chosen.get(), work.today(), List.of(), List.of(), 0, Optional.empty()));
            tx.record(new Event.RouteBegun(topic, code));
            return Outcome.done(topic);
        });
    }

    /**
     * Notes that the stage which is next was done.
     *
     * @param on the day it was done
     * @param held how it was held, where it was a meeting outside the program; a meeting needs it
     */
    public Outcome<TopicId> done(TopicId topic, String stage, LocalDate on, String words, Optional<Step.Held> held) {
        if (on.isAfter(work.today())) {
            return Outcome.refused("procedure.future", on);
        }
        return next(topic, stage, (tx, now) -> {
            if (now.stage().kind().isMeeting() && held.isEmpty()) {
                return Outcome.refused("procedure.held-missing", now.stage().name());
            }
            if (held.filter(h -> !isCount(h)).isPresent()) {
                return Outcome.refused("procedure.held-odd");
            }
            return Outcome.done(new Step(0, stage, Step.Said.DONE, on, words.strip(), held));
        });
    }

    private static boolean isCount(Step.Held held) {
        return held.yes() >= 0
                && held.present() >= held.yes()
                && held.entitled() >= 0
                && (held.entitled() == 0 || held.entitled() >= held.present());
    }

    /** Leaves out the stage which is next, with the reason that the papers print. */
    public Outcome<TopicId> leaveOut(TopicId topic, String stage, String reason) {
        return next(topic, stage, (tx, now) -> {
            if (reason.isBlank() && !now.stage().mayBeLeftOut()) {
                return Outcome.refused("procedure.reason-missing", now.stage().name());
            }
            return Outcome.done(new Step(0, stage, Step.Said.LEFT_OUT, work.today(), reason.strip(), Optional.empty()));
        });
    }

    /** Sends a matter back to an earlier stage, from where the procedure allows it. */
    public Outcome<TopicId> sendBack(TopicId topic, String to, String reason) {
        if (reason.isBlank()) {
            return Outcome.refused("meeting.reason-missing");
        }
        return going(topic, (tx, map, now) -> {
            if (!now.stage().back().contains(to)) {
                return Outcome.refused("procedure.not-back", now.stage().name(), backNames(map, now));
            }
            var cut = new Step.Cut(work.now(), tx.routes().lastNotice());
            return say(
                    tx,
                    map,
                    new Step(
                            0,
                            to,
                            Step.Said.SENT_BACK,
                            work.today(),
                            reason.strip(),
                            Optional.empty(),
                            Optional.of(cut)));
        });
    }

    private static String backNames(RouteMap map, StageStatus now) {
        var names = new ArrayList<String>();
        now.stage()
                .back()
                .forEach(code -> map.route().procedure().stage(code).ifPresent(stage -> names.add(stage.name())));
        return String.join(" / ", names);
    }

    /** Stops a matter on its way; what was done stays on record. */
    public Outcome<TopicId> stop(TopicId topic, String reason) {
        if (reason.isBlank()) {
            return Outcome.refused("meeting.reason-missing");
        }
        return going(topic, (tx, map, now) -> {
            tx.routes().stop(map.route().id(), new Route.Stopped(work.today(), reason.strip()));
            tx.record(new Event.RouteStopped(topic));
            return Outcome.done(topic);
        });
    }

    @FunctionalInterface
    private interface Saying {
        Outcome<Step> of(Tx tx, StageStatus now);
    }

    @FunctionalInterface
    private interface Going {
        Outcome<TopicId> on(Tx tx, RouteMap map, StageStatus now);
    }

    private Outcome<TopicId> next(TopicId topic, String stage, Saying saying) {
        return going(
                topic,
                (tx, map, now) -> now.stage().code().equals(stage)
                        ? saying.of(tx, now).then(step -> say(tx, map, step))
                        : Outcome.refused("procedure.not-next", now.stage().name()));
    }

    private Outcome<TopicId> going(TopicId topic, Going deed) {
        return work.act((tx, at) -> {
            var map = map(tx, topic);
            var now = map.flatMap(RouteMap::now);
            return now.isEmpty()
                    ? Outcome.refused("procedure.not-on-its-way")
                    : deed.on(tx, map.orElseThrow(), now.get());
        });
    }

    private static Outcome<TopicId> say(Tx tx, RouteMap map, Step step) {
        var topic = map.route().topic();
        tx.routes().say(map.route().id(), step);
        tx.record(new Event.StageNoted(topic, step.stage(), step.kind().name()));
        return Outcome.done(topic);
    }
}
