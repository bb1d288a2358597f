package org.yishi.desk.forum.opinion;

import java.util.List;
import java.util.Optional;
import org.yishi.model.forum.opinion.Gathered;
import org.yishi.model.id.ItemId;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.model.meeting.ItemState;
import org.yishi.model.presence.Attendee;

/**
 * What the pages of opinions and proposals show.
 *
 * @param items the agenda in its order
 * @param people the meeting's list
 */
public record Page(Gathered all, List<AgendaItem> items, List<Attendee> people) {
    public Page {
        items = List.copyOf(items);
        people = List.copyOf(people);
    }

    /** The item that runs now. */
    public Optional<ItemId> running() {
        return items.stream()
                .filter(item -> item.state() == ItemState.RUNNING)
                .map(AgendaItem::id)
                .findFirst();
    }

    public Optional<AgendaItem> item(Optional<ItemId> id) {
        return items.stream().filter(item -> id.equals(Optional.of(item.id()))).findFirst();
    }
}
