package org.yishi.model.meeting;

import java.util.List;
import java.util.Optional;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.id.ItemId;
import org.yishi.model.presence.Attendee;
import org.yishi.model.presence.Presence;
import org.yishi.model.presence.Proxy;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.Resolution;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollState;

/**
 * Everything of one meeting at one moment, read in one transaction: what screens and papers are made from.
 *
 * @param presences oldest first, those taken back too
 * @param polls in the order in which they were opened, void ones too
 */
public record Proceedings(
        Meeting meeting,
        List<AgendaItem> items,
        List<Attendee> attendees,
        List<Presence> presences,
        List<Proxy> proxies,
        List<Speech> speeches,
        List<Poll> polls,
        List<Resolution> resolutions,
        List<ActionItem> tasks,
        List<Deviation> deviations,
        List<Attachment> attachments) {
    public Proceedings {
        items = List.copyOf(items);
        attendees = List.copyOf(attendees);
        presences = List.copyOf(presences);
        proxies = List.copyOf(proxies);
        speeches = List.copyOf(speeches);
        polls = List.copyOf(polls);
        resolutions = List.copyOf(resolutions);
        tasks = List.copyOf(tasks);
        deviations = List.copyOf(deviations);
        attachments = List.copyOf(attachments);
    }

    public Optional<Attendee> attendee(AttendeeId id) {
        return attendees.stream().filter(a -> a.id().equals(id)).findFirst();
    }

    public Optional<AgendaItem> item(ItemId id) {
        return items.stream().filter(i -> i.id().equals(id)).findFirst();
    }

    /** The item that runs now. */
    public Optional<AgendaItem> running() {
        return items.stream().filter(i -> i.state() == ItemState.RUNNING).findFirst();
    }

    /** The vote that is open or waits to be shown. */
    public Optional<Poll> openPoll() {
        return polls.stream()
                .filter(p -> p.state() == PollState.OPEN || p.state() == PollState.CLOSED)
                .findFirst();
    }

    /** The speech whose clock runs or is stopped for a moment. */
    public Optional<Speech> speaking() {
        return speeches.stream()
                .filter(s -> s.state() == SpeechState.RUNNING || s.state() == SpeechState.PAUSED)
                .findFirst();
    }

    public List<Speech> speechesOf(ItemId item) {
        return speeches.stream().filter(s -> s.item().equals(item)).toList();
    }

    public List<Poll> pollsOf(ItemId item) {
        return polls.stream().filter(p -> p.item().equals(item)).toList();
    }

    public List<Resolution> resolutionsOf(ItemId item) {
        return resolutions.stream().filter(r -> r.item().equals(item)).toList();
    }
}
