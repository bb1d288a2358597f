package org.yishi.desk.procedure;

import java.util.Optional;
import org.yishi.desk.Work;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.TopicId;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.topic.Topic;
import org.yishi.text.Lang;

/** Finds the way of the matter that a meeting is at, and the meeting that is at a matter. */
public final class WayFinder {
    private final Work work;

    public WayFinder(Work work) {
        this.work = work;
    }

    /** The way of the matter behind an item of an agenda; empty where it has none. */
    public Optional<Routes.Shown> of(ItemId item, Lang lang) {
        return work.read(tx -> tx.topics().of(item))
                .map(Topic::id)
                .flatMap(topic -> new Routes(work).show(topic, lang))
                .filter(shown -> shown.map().isPresent());
    }

    /** The meeting that is going on and has the matter on its agenda. */
    public Optional<MeetingId> running(TopicId topic) {
        return work.read(tx -> tx.topics().items(topic).stream()
                .flatMap(item -> tx.items().find(item).stream())
                .flatMap(item -> tx.meetings().find(item.meeting()).stream())
                .filter(Meeting::isRunning)
                .map(Meeting::id)
                .findFirst());
    }
}
