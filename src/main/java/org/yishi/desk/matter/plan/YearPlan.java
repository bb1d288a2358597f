package org.yishi.desk.matter.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yishi.desk.Work;
import org.yishi.model.Outcome;
import org.yishi.model.body.Body;
import org.yishi.model.event.Event;
import org.yishi.model.id.TopicId;
import org.yishi.model.people.Village;
import org.yishi.model.topic.NextStep;
import org.yishi.model.topic.Planned;
import org.yishi.model.topic.Standing;
import org.yishi.rule.matter.Course;

/**
 * Which matters are planned for which year, in which quarter and before which body, and what became of each.
 *
 * <pre>{@code
 * plan.put(topic, new Planned(2026, Optional.of(2), "villagers-representatives", ""));
 * plan.of(2026);       // with where each of them stands
 * }</pre>
 */
public final class YearPlan {
    private final Work work;

    public YearPlan(Work work) {
        this.work = work;
    }

    /** A matter on the plan, and what is to be done next in it. */
    public record Row(Standing standing, Planned planned, NextStep next) {}

    /** The years to choose from: those ever planned for, this one and the next. */
    public List<Integer> years() {
        int now = work.today().getYear();
        return Stream.concat(work.read(tx -> tx.plans().years()).stream(), Stream.of(now, now + 1))
                .distinct()
                .sorted()
                .toList();
    }

    /** The year of today. */
    public int thisYear() {
        return work.today().getYear();
    }

    /** What is planned for a year, quarter by quarter. */
    public List<Row> of(int year) {
        return work.read(tx -> {
            var planned = tx.plans().of(year);
            var standings = tx.standings().all().stream()
                    .filter(one -> planned.containsKey(one.topic().id()))
                    .collect(Collectors.toMap(one -> one.topic().id(), Function.identity()));
            return planned.entrySet().stream()
                    .flatMap(entry -> Optional.ofNullable(standings.get(entry.getKey()))
                            .map(standing -> row(standing, entry.getValue()))
                            .stream())
                    .toList();
        });
    }

    private Row row(Standing standing, Planned planned) {
        return new Row(standing, planned, new Course(standing, work.today()).next());
    }

    /** Open matters that are planned for no year yet, newest first. */
    public List<Standing> unplanned() {
        return work.read(tx -> {
            var planned = tx.plans().years().stream()
                    .flatMap(year -> tx.plans().of(year).keySet().stream())
                    .collect(Collectors.toSet());
            return tx.standings().all().reversed().stream()
                    .filter(one -> one.topic().state().isOpen())
                    .filter(one -> !planned.contains(one.topic().id()))
                    .toList();
        });
    }

    /** For when one matter is planned. */
    public Optional<Planned> planned(TopicId topic) {
        return work.read(tx -> tx.plans().of(topic));
    }

    /** The bodies of this village before which a matter may come. */
    public List<Body> bodies() {
        return work.read(tx -> {
            var kind = tx.village().find().map(Village::kind);
            return tx.bodies().all().stream()
                    .filter(body -> kind.isEmpty() || body.scope().contains(kind.get()))
                    .toList();
        });
    }

    /** Plans a matter; what was planned before is replaced. */
    public Outcome<TopicId> put(TopicId topic, Planned planned) {
        return work.act((tx, _) -> {
            if (tx.topics().find(topic).isEmpty()) {
                return Outcome.refused("matter.wrong.gone");
            }
            tx.plans().plan(topic, planned);
            tx.record(new Event.TopicPlanned(topic, Optional.of(planned.year())));
            return Outcome.done(topic);
        });
    }

    /** Takes a matter off the plan. */
    public Outcome<TopicId> drop(TopicId topic) {
        return work.act((tx, _) -> {
            tx.plans().drop(topic);
            tx.record(new Event.TopicPlanned(topic, Optional.empty()));
            return Outcome.done(topic);
        });
    }
}
