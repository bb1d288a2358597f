package org.yishi.desk.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yishi.desk.Work;
import org.yishi.model.Outcome;
import org.yishi.model.event.Event;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.TopicId;
import org.yishi.model.topic.Dossier;
import org.yishi.model.topic.NextStep;
import org.yishi.model.topic.Standing;
import org.yishi.model.topic.Station;
import org.yishi.model.topic.Topic;
import org.yishi.model.topic.TopicState;
import org.yishi.rule.matter.Course;
import org.yishi.store.Tx;

/**
 * The village's matters 议题.
 *
 * <pre>{@code
 * var all = matters.standings();                         // a line each: where it stands
 * var dossier = matters.dossier(topic).orElseThrow();    // everything of it, on one page
 * matters.close(topic, "王建国", "村民回访满意");
 * }</pre>
 */
public final class Matters {
    private final Work work;

    public Matters(Work work) {
        this.work = work;
    }

    /** All matters, oldest first. */
    public List<Topic> all() {
        return work.read(tx -> tx.topics().all());
    }

    /** Where every matter stands, oldest first. */
    public List<Standing> standings() {
        return work.read(tx -> tx.standings().all());
    }

    /** The sorts of matters that were ever written down, in order. */
    public List<String> kinds() {
        return work.read(tx -> tx.topics().kinds());
    }

    /** What is to be done next in a matter. */
    public NextStep next(Standing standing) {
        return new Course(standing, work.today()).next();
    }

    /** Where a matter stands with each station of its way, in their order. */
    public Map<Station, Station.Progress> stations(Standing standing) {
        return new Course(standing, work.today()).stations();
    }

    /** The day by which a task is late or not. */
    public LocalDate today() {
        return work.today();
    }

    /** Who works with the program: whoever closes a matter is asked for, and is this person as a rule. */
    public String operator() {
        return work.operator();
    }

    /** The matter of an agenda item. */
    public Optional<Topic> of(ItemId item) {
        return work.read(tx -> tx.topics().of(item));
    }

    /** The matter under a number as printed, such as 2026-T3. */
    public Optional<Topic> numbered(String number) {
        return all().stream()
                .filter(topic -> topic.number().equalsIgnoreCase(number.strip()))
                .findFirst();
    }

    /** Everything of one matter, in one snapshot. */
    public Optional<Dossier> dossier(TopicId id) {
        return work.read(tx -> Dossiers.find(tx, id));
    }

    /** Takes a matter down. */
    public Outcome<TopicId> raise(Topic topic) {
        if (topic.title().isBlank()) {
            return Outcome.refused("matter.wrong.no-title");
        }
        return work.act((tx, now) -> {
            var id = tx.topics().add(topic);
            tx.record(new Event.TopicRaised(id));
            return Outcome.done(id);
        });
    }

    /** Writes a matter's words anew: title, who raised it, kind, state and answer. */
    public Outcome<TopicId> change(Topic topic) {
        if (topic.title().isBlank()) {
            return Outcome.refused("matter.wrong.no-title");
        }
        return on(topic.id(), (tx, old) -> changed(tx, topic));
    }

    /** Takes a matter up 列入议事; {@code answer} is what who raised it is told, and may be empty. */
    public Outcome<TopicId> takeUp(TopicId id, String answer) {
        return onOpen(id, (tx, topic) -> changed(tx, Turns.answered(topic, TopicState.TAKEN_UP, answer.strip())));
    }

    /** Joins a matter to another one, under which it is dealt with from now on; refused while a task of its own is open. */
    public Outcome<TopicId> join(TopicId id, TopicId other) {
        return join(id, other, "");
    }

    /** Joins a matter to another one, and keeps what who raised it is told. */
    public Outcome<TopicId> join(TopicId id, TopicId other, String answer) {
        return onOpen(id, (tx, topic) -> {
            var into = tx.topics().find(other);
            if (into.isEmpty() || id.equals(other) || !into.get().state().isOpen()) {
                return Outcome.refused("matter.wrong.join");
            }
            return allClosed(tx, id).then(_ -> changed(tx, Turns.joined(topic, other, answer.strip())));
        });
    }

    /** Makes a matter of its own again of one that was joined to another. */
    public Outcome<TopicId> unjoin(TopicId id) {
        return on(id, (tx, topic) -> changed(tx, Turns.apart(topic)));
    }

    /** Hands a matter on to whoever may decide it; who raised it is told so. */
    public Outcome<TopicId> handOn(TopicId id, String answer) {
        return end(id, TopicState.HANDED_ON, answer);
    }

    /** Does not take a matter up; who raised it is told why. */
    public Outcome<TopicId> decline(TopicId id, String answer) {
        return end(id, TopicState.DECLINED, answer);
    }

    private Outcome<TopicId> end(TopicId id, TopicState state, String answer) {
        if (answer.isBlank()) {
            return Outcome.refused("matter.wrong.no-answer");
        }
        return onOpen(
                id,
                (tx, topic) -> allClosed(tx, id).then(_ -> changed(tx, Turns.answered(topic, state, answer.strip()))));
    }

    /** Closes a matter; refused while one of its tasks is open. */
    public Outcome<TopicId> close(TopicId id, String by, String words) {
        if (by.isBlank()) {
            return Outcome.refused("meeting.name-missing");
        }
        return onOpen(
                id,
                (tx, topic) -> allClosed(tx, id).then(_ -> {
                    tx.topics().change(topic.closed(new Topic.Closing(work.today(), by.strip(), words.strip())));
                    tx.record(new Event.TopicClosed(id, by.strip(), words.strip()));
                    return Outcome.done(id);
                }));
    }

    /** Opens a closed matter again, because residents do not agree that it is done. */
    public Outcome<TopicId> reopen(TopicId id, String reason) {
        if (reason.isBlank()) {
            return Outcome.refused("meeting.reason-missing");
        }
        return on(id, (tx, topic) -> {
            if (topic.state().isOpen()) {
                return Outcome.refused("matter.wrong.open", topic.number());
            }
            tx.topics().change(Turns.reopened(topic));
            tx.record(new Event.TopicReopened(id, reason.strip()));
            return Outcome.done(id);
        });
    }

    private static Outcome<TopicId> changed(Tx tx, Topic topic) {
        tx.topics().change(topic);
        tx.record(new Event.TopicChanged(topic.id(), topic.state()));
        return Outcome.done(topic.id());
    }

    private static Outcome<TopicId> allClosed(Tx tx, TopicId id) {
        return tx.tasks().of(id).stream()
                .filter(task -> !task.state().isClosed())
                .findFirst()
                .<Outcome<TopicId>>map(task -> Outcome.refused("followup.wrong.task-open", task.number(), task.title()))
                .orElseGet(() -> Outcome.done(id));
    }

    @FunctionalInterface
    private interface Deed {
        Outcome<TopicId> on(Tx tx, Topic topic);
    }

    private Outcome<TopicId> on(TopicId id, Deed deed) {
        return work.act((tx, now) -> tx.topics()
                .find(id)
                .map(topic -> deed.on(tx, topic))
                .orElseGet(() -> Outcome.refused("matter.wrong.gone")));
    }

    private Outcome<TopicId> onOpen(TopicId id, Deed deed) {
        return on(
                id,
                (tx, topic) -> topic.state().isOpen()
                        ? deed.on(tx, topic)
                        : Outcome.refused("matter.wrong.ended", topic.number()));
    }
}
