package org.yishi.desk.matter;

import java.util.List;
import java.util.Optional;
import org.yishi.desk.Work;
import org.yishi.model.Outcome;
import org.yishi.model.event.Event;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.TopicId;
import org.yishi.model.topic.Dossier;
import org.yishi.model.topic.Topic;
import org.yishi.model.topic.TopicState;
import org.yishi.store.Tx;

/**
 * The village's matters 议题.
 *
 * <pre>{@code
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

    /** The matter of an agenda item. */
    public Optional<Topic> of(ItemId item) {
        return work.read(tx -> tx.topics().of(item));
    }

    /** Everything of one matter, in one snapshot. */
    public Optional<Dossier> dossier(TopicId id) {
        return work.read(tx -> tx.topics().find(id).map(topic -> dossier(tx, topic)));
    }

    private static Dossier dossier(Tx tx, Topic topic) {
        var sittings = tx.topics().items(topic.id()).stream()
                .flatMap(item -> sitting(tx, item).stream())
                .toList();
        return new Dossier(
                topic, sittings, tx.tasks().of(topic.id()), tx.disclosures().of(topic.id()));
    }

    private static Optional<Dossier.Sitting> sitting(Tx tx, ItemId id) {
        return tx.items()
                .find(id)
                .flatMap(item -> tx.meetings()
                        .find(item.meeting())
                        .map(meeting -> new Dossier.Sitting(
                                meeting,
                                item,
                                tx.speeches().of(meeting.id()).stream()
                                        .filter(s -> s.item().equals(id))
                                        .toList(),
                                tx.polls().of(meeting.id()).stream()
                                        .filter(p -> p.item().equals(id))
                                        .toList(),
                                tx.resolutions().of(meeting.id()).stream()
                                        .filter(r -> r.item().equals(id))
                                        .toList())));
    }

    /** Takes a matter down. */
    public Outcome<TopicId> raise(Topic topic) {
        if (topic.title().isBlank()) {
            return Outcome.refused("followup.wrong.no-words");
        }
        return work.act((tx, now) -> {
            var id = tx.topics().add(topic);
            tx.record(new Event.TopicRaised(id));
            return Outcome.done(id);
        });
    }

    /** Writes a matter's words anew: title, who raised it, kind, state and answer. */
    public Outcome<TopicId> change(Topic topic) {
        return on(topic.id(), (tx, old) -> {
            tx.topics().change(topic);
            tx.record(new Event.TopicChanged(topic.id(), topic.state()));
            return Outcome.done(topic.id());
        });
    }

    /** Closes a matter; refused while one of its tasks is open. */
    public Outcome<TopicId> close(TopicId id, String by, String words) {
        if (by.isBlank()) {
            return Outcome.refused("meeting.name-missing");
        }
        return on(id, (tx, topic) -> {
            var open = tx.tasks().of(id).stream()
                    .filter(t -> !t.state().isClosed())
                    .findFirst();
            if (open.isPresent()) {
                return Outcome.refused(
                        "followup.wrong.task-open",
                        open.get().number(),
                        open.get().title());
            }
            tx.topics().change(topic.closed(new Topic.Closing(work.today(), by.strip(), words.strip())));
            tx.record(new Event.TopicChanged(id, TopicState.CLOSED));
            return Outcome.done(id);
        });
    }

    /** Opens a closed matter again, because residents do not agree that it is done. */
    public Outcome<TopicId> reopen(TopicId id, String reason) {
        if (reason.isBlank()) {
            return Outcome.refused("meeting.reason-missing");
        }
        return on(id, (tx, topic) -> {
            tx.topics().change(topic.in(TopicState.REOPENED));
            tx.record(new Event.TopicChanged(id, TopicState.REOPENED));
            return Outcome.done(id);
        });
    }

    @FunctionalInterface
    private interface Deed {
        Outcome<TopicId> on(Tx tx, Topic topic);
    }

    private Outcome<TopicId> on(TopicId id, Deed deed) {
        return work.act((tx, now) -> tx.topics()
                .find(id)
                .map(topic -> deed.on(tx, topic))
                .orElseGet(() -> Outcome.refused("followup.wrong.gone")));
    }
}
