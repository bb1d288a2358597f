package org.yishi.desk.matter;

import java.util.List;
import java.util.Optional;
import org.yishi.model.event.Entry;
import org.yishi.model.event.Event;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.TopicId;
import org.yishi.model.topic.Dossier;
import org.yishi.model.topic.Standing;
import org.yishi.model.topic.Topic;
import org.yishi.store.Tx;

/** Puts everything of one matter together. */
public final class Dossiers {
    private Dossiers() {}

    /** Everything of one matter, within a transaction. */
    public static Optional<Dossier> find(Tx tx, TopicId id) {
        return tx.standings().of(id).map(standing -> of(tx, standing));
    }

    private static Dossier of(Tx tx, Standing standing) {
        var topic = standing.topic();
        var sittings = tx.topics().items(topic.id()).stream()
                .flatMap(item -> sitting(tx, item).stream())
                .toList();
        return new Dossier(
                standing,
                sittings,
                tx.tasks().of(topic.id()),
                tx.disclosures().of(topic.id()),
                tx.topics().joinedTo(topic.id()),
                turns(tx, topic),
                tx.surveys().of(topic.id()));
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

    /** Only what was ever closed, or opened again, is looked up in the journal, which is long. */
    private static List<Dossier.Turn> turns(Tx tx, Topic topic) {
        return switch (topic.state()) {
            case RAISED, TAKEN_UP -> List.of();
            case JOINED, HANDED_ON, DECLINED, CLOSED, REOPENED ->
                tx.journal().turns(topic.id()).stream()
                        .flatMap(entry -> turn(entry).stream())
                        .toList();
        };
    }

    private static Optional<Dossier.Turn> turn(Entry entry) {
        if (entry.event() instanceof Event.TopicClosed(var _, var by, var words)) {
            return Optional.of(new Dossier.Turn(entry.at(), false, by, words));
        }
        return entry.event() instanceof Event.TopicReopened(var _, var reason)
                ? Optional.of(new Dossier.Turn(entry.at(), true, entry.who(), reason))
                : Optional.empty();
    }
}
